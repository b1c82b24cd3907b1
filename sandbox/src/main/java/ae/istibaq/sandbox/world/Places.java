package ae.istibaq.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The map of the small country: zones, and the houses that serve people in them. Names and places are made up. */
@Component
public class Places {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final Map map;

    Places() {
        try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("/world/places.json"))) {
            this.map = JsonMapper.shared().readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Map(
            List<Zone> zones,
            List<Facility> facilities,
            List<School> schools,
            List<Nursery> nurseries,
            List<Centre> centres) {}

    /** A part of Ajman. */
    public record Zone(String code, Words name, double latitude, double longitude, double radiusKm) {}

    /** A health centre or hospital with the kinds of appointments it gives. */
    public record Facility(String clinic, String code, Words name, String zone, Set<String> kinds) {}

    /** A government school; so many places in each of its grades. */
    public record School(
            String code,
            Words name,
            String zone,
            double latitude,
            double longitude,
            String attendedBy,
            boolean inclusive,
            List<String> grades,
            int placesPerGrade) {}

    /** @param licenceDaysLeft on the day the country was founded */
    public record Nursery(
            String licence,
            int licenceDaysLeft,
            Words name,
            String zone,
            double latitude,
            double longitude,
            int fromMonths,
            int toMonths,
            String opensAt,
            String closesAt,
            long monthlyFeeFromFils,
            long monthlyFeeToFils,
            List<String> languages,
            boolean inclusive,
            String phone,
            List<AgeGroup> places) {}

    /** Free places of a nursery for children from so many months to less than so many. */
    public record AgeGroup(int fromMonths, int toMonths, int free) {}

    /** A centre for early intervention. */
    public record Centre(String code, Words name, Emirate emirate, double latitude, double longitude, String phone) {}

    public List<Zone> zones() {
        return map.zones();
    }

    public Optional<Zone> zone(String code) {
        return zones().stream().filter(zone -> zone.code().equals(code)).findFirst();
    }

    public List<Facility> facilities() {
        return map.facilities();
    }

    public Optional<Facility> facility(String code) {
        return facilities().stream()
                .filter(facility -> facility.code().equals(code))
                .findFirst();
    }

    public List<School> schools() {
        return map.schools();
    }

    public Optional<School> school(String code) {
        return schools().stream().filter(school -> school.code().equals(code)).findFirst();
    }

    public List<Nursery> nurseries() {
        return map.nurseries();
    }

    public Optional<Nursery> nursery(String licence) {
        return nurseries().stream()
                .filter(nursery -> nursery.licence().equals(licence))
                .findFirst();
    }

    public List<Centre> centres() {
        return map.centres();
    }

    /** A home somewhere in the zone. */
    Residence home(Zone zone, LocalDate since, RandomGenerator random) {
        double distance = zone.radiusKm() * Math.sqrt(random.nextDouble());
        double direction = random.nextDouble() * 2 * Math.PI;
        double latitude = zone.latitude() + distance * Math.sin(direction) / KILOMETRES_PER_DEGREE;
        double longitude = zone.longitude()
                + distance * Math.cos(direction) / (KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(zone.latitude())));
        int street = 1 + random.nextInt(40);
        int house = 1 + random.nextInt(60);
        return new Residence(
                new Residence.Zone(zone.code(), zone.name()),
                new Words(
                        "%s، شارع %d، منزل %d".formatted(zone.name().ar(), street, house),
                        "%s, street %d, house %d".formatted(zone.name().en(), street, house)),
                rounded(latitude),
                rounded(longitude),
                since);
    }

    /** A home in an emirate whose map the sandbox does not draw. */
    static Residence elsewhere(Words area, LocalDate since) {
        return new Residence(null, area, null, null, since);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
