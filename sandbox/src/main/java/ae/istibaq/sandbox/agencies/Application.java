package ae.istibaq.sandbox.agencies;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
        FAMILY_BOOK("icp", "ICP", "family-book-applications"),
        FAMILY_BOOK_UPDATE("icp", "ICP", "family-book-updates"),
        NEWBORN_PACKAGE("icp", "ICP", "newborn-packages"),
        MARRIAGE_GRANT("mocd", "MOCD", "grant-applications"),
        GRANT_REFUND("mocd", "MOCD", "grant-refunds"),
        GROWTH_ANSWERS("mocd", "MOCD", "growth-answers"),
        HOUSING_SUPPORT("szhp", "SZHP", "housing-applications"),
        MATERNITY_LEAVE("fahr", "FAHR", "maternity-leaves"),
        PATERNITY_LEAVE("fahr", "FAHR", "paternity-leaves"),
        CHILD_ALLOWANCE("fahr", "FAHR", "child-allowances"),
        SCHOOL_SEAT("moe", "MOE", "school-seats"),
        SCHOOL_REGISTRATION("moe", "MOE", "school-registrations"),
        NURSERY_CONTACT("nursery", "NUR", "contacts");

        private final String agency;
        private final String prefix;
        private final String path;

        Kind(String agency, String prefix, String path) {
            this.agency = agency;
            this.prefix = prefix;
            this.path = path;
        }

        /** The kind that an agency takes in at a path of its contract. */
        static Optional<Kind> at(String agency, String path) {
            return Arrays.stream(values())
                    .filter(kind -> kind.agency.equals(agency) && kind.path.equals(path))
                    .findFirst();
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
