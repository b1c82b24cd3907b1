package ae.istibaq.core.payments;

/** The gateway's answer is about something else, or is missing what it must have; nothing is concluded from it. */
class GatewayMisspoke extends RuntimeException {

    GatewayMisspoke(String what) {
        super(what);
    }
}
