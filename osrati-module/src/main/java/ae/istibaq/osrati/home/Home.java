package ae.istibaq.osrati.home;

import ae.istibaq.core.people.Residence;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Where a child lives, as closely as nearness needs; of a protected home nothing is known but the emirate. */
public final class Home {

    private static final double EARTH_METRES = 6_371_000;

    private final Residence residence;

    Home(Residence residence) {
        this.residence = residence;
    }

    /** The register's code. */
    public String emirate() {
        return residence.emirate();
    }

    /** The register's code of the neighbourhood; empty where it is not known or protected. */
    public Optional<String> zone() {
        return Optional.ofNullable(residence.zone());
    }

    /** Metres as the crow flies; empty where it is not known or protected where the home is. */
    public OptionalLong metresTo(double latitude, double longitude) {
        BigDecimal north = residence.latitude();
        BigDecimal east = residence.longitude();
        return north == null || east == null
                ? OptionalLong.empty()
                : OptionalLong.of(metres(north.doubleValue(), east.doubleValue(), latitude, longitude));
    }

    /** By the haversine formula. */
    private static long metres(double fromNorth, double fromEast, double toNorth, double toEast) {
        double north = Math.sin(Math.toRadians(toNorth - fromNorth) / 2);
        double east = Math.sin(Math.toRadians(toEast - fromEast) / 2);
        double chord =
                north * north + Math.cos(Math.toRadians(fromNorth)) * Math.cos(Math.toRadians(toNorth)) * east * east;
        return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(chord)));
    }

    /** Without the place, so that no log shows it. */
    @Override
    public String toString() {
        return "Home[]";
    }
}
