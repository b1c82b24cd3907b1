package ae.istibaq.sandbox.payments;

import org.springframework.http.HttpStatus;

/** The gateway will not do what it was asked, and says why. */
class PaymentRefused extends RuntimeException {

    private final HttpStatus status;

    PaymentRefused(HttpStatus status, String why) {
        super(why);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
