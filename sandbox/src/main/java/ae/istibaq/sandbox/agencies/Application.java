package ae.istibaq.sandbox.agencies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as its agency filed it.
 *
 * @param reference the portal's own
 * @param applicant Emirates ID
 * @param spouse Emirates ID, where the agency asks for it
 */
public record Application(
        String agencyReference,
        Kind kind,
        String reference,
        String applicant,
        @Nullable String spouse,
        @Nullable String contractNumber,
        @Nullable Payment payment,
        @Nullable String iban,
        @Nullable HousingPurpose purpose,
        Instant receivedAt,
        Instant promisedBy,
        Status status,
        @Nullable Instant decidedAt,
        @Nullable String reasonCode) {

    /** What is applied for, and where. */
    public enum Kind {
        FAMILY_BOOK("icp"),
        MARRIAGE_GRANT("mocd"),
        HOUSING_SUPPORT("szhp");

        private final String agency;

        Kind(String agency) {
            this.agency = agency;
        }

        /** Code of the agency. */
        public String agency() {
            return agency;
        }
    }

    /** Where it stands; all but the first are final. */
    public enum Status {
        RECEIVED,
        APPROVED,
        REFUSED,
        RETURNED,
        CANCELLED
    }

    /** What an agency can decide. */
    public enum Outcome {
        APPROVED,
        REFUSED,
        RETURNED
    }

    /** What housing support is asked for. */
    public enum HousingPurpose {
        BUILD,
        BUY,
        COMPLETE,
        EXPAND,
        MAINTAIN,
        PAY_OFF_LOAN
    }

    /** The fee, as paid at the portal. */
    public record Payment(String orderId, long fils) {}

    boolean open() {
        return status == Status.RECEIVED;
    }

    Application decided(Status now, Instant at, @Nullable String reason) {
        return new Application(
                agencyReference,
                kind,
                reference,
                applicant,
                spouse,
                contractNumber,
                payment,
                iban,
                purpose,
                receivedAt,
                promisedBy,
                now,
                at,
                reason);
    }

    /** Without the persons: this may end in a log. */
    @Override
    public String toString() {
        return "Application[" + agencyReference + "]";
    }
}
