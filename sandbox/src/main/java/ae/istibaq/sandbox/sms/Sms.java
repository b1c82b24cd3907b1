package ae.istibaq.sandbox.sms;

import java.time.Instant;

/** A message as the gateway keeps it; {@code at} is when it was taken, in the country's time. */
record Sms(String gatewayId, SmsOrder order, Instant at, boolean arrived, boolean receiptOpen) {

    Sms receiptDelivered() {
        return new Sms(gatewayId, order, at, arrived, false);
    }
}
