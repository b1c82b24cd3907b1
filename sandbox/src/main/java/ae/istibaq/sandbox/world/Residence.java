package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, as the population register has it.
 *
 * @param zone code and name of the zone; null outside the emirate the sandbox draws on its map
 * @param latitude degrees; null where the zone is
 */
public record Residence(
        @Nullable Zone zone,
        Words address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        LocalDate since) {

    /** A zone by which schools take children. */
    public record Zone(String code, Words name) {}
}
