package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;
import jakarta.persistence.Embeddable;

/** A line as it is stored. */
@Embeddable
record PaymentLine(String agency, String labelKey, long fils) {

    static PaymentLine of(Line line) {
        return new PaymentLine(line.agency(), line.labelKey(), line.amount().fils());
    }

    Line line() {
        return new Line(agency, labelKey, Aed.ofFils(fils));
    }
}
