package ae.istibaq.sandbox.agencies;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An application as its agency filed it.
 *
 * @param reference the portal's own
 * @param applicant Emirates ID
 * @param content what was handed in, as the contract has it
 */
public record Application(
        String agencyReference,
        Kind kind,
        String reference,
        String applicant,
        JsonNode content,
        Instant receivedAt,
        Instant promisedBy,
        Status status,
        @Nullable Instant decidedAt,
        @Nullable String reasonCode) {

    /** What is applied for, and where. */
    public enum Kind {
        FAMILY_BOOK("icp", "ICP"),
        FAMILY_BOOK_UPDATE("icp", "ICP"),
        NEWBORN_PACKAGE("icp", "ICP"),
        MARRIAGE_GRANT("mocd", "MOCD"),
        GRANT_REFUND("mocd", "MOCD"),
        GROWTH_ANSWERS("mocd", "MOCD"),
        HOUSING_SUPPORT("szhp", "SZHP"),
        MATERNITY_LEAVE("fahr", "FAHR"),
        PATERNITY_LEAVE("fahr", "FAHR"),
        CHILD_ALLOWANCE("fahr", "FAHR"),
        SCHOOL_SEAT("moe", "MOE"),
        SCHOOL_REGISTRATION("moe", "MOE"),
        NURSERY_CONTACT("nursery", "NUR");

        private final String agency;
        private final String prefix;

        Kind(String agency, String prefix) {
            this.agency = agency;
            this.prefix = prefix;
        }

        /** Code of the agency. */
        public String agency() {
            return agency;
        }

        /** With which the agency's references begin. */
        public String prefix() {
            return prefix;
        }

        /** As settings write it: {@code family-book}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    public boolean open() {
        return status == Status.RECEIVED;
    }

    /** A member of the content that is a text; empty where it is null or missing. */
    public String text(String member) {
        return content.path(member).asString("");
    }

    Application with(Status now, @Nullable Instant at, @Nullable String reason) {
        return new Application(
                agencyReference, kind, reference, applicant, content, receivedAt, promisedBy, now, at, reason);
    }

    /** Without the persons: this may end in a log. */
    @Override
    public String toString() {
        return "Application[" + agencyReference + "]";
    }
}
