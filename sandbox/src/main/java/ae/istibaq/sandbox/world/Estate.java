package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.List;

/** What a person owns, as municipality, land department and economic departments have it. */
public record Estate(List<Home> homes, List<Property> properties, List<Licence> licences) {

    /** One who owns nothing. */
    public static final Estate NONE = new Estate(List.of(), List.of(), List.of());

    /** A home in the municipality's register. */
    public record Home(String plot, Words area, LocalDate since, Kind kind) {

        /** As the municipality writes it. */
        public enum Kind {
            HOUSE,
            FLAT
        }
    }

    /** A title deed; the share is in ten-thousandths. */
    public record Property(String titleDeed, Words area, LocalDate since, Kind kind, int shareBasisPoints) {

        /** As the land department writes it. */
        public enum Kind {
            HOUSE,
            FLAT,
            LAND
        }
    }

    /** A trade licence. */
    public record Licence(String number, Words name, Emirate emirate, Status status) {

        /** As the economic departments write it. */
        public enum Status {
            ACTIVE,
            CANCELLED
        }
    }
}
