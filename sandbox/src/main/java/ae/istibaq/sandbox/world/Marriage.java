package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A marriage as the registers have it.
 *
 * @param husband Emirates ID
 * @param wife Emirates ID
 * @param until first day on which it no longer holds; null while it goes on
 */
public record Marriage(
        String husband,
        String wife,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isOf(String emiratesId) {
        return husband.equals(emiratesId) || wife.equals(emiratesId);
    }

    String key() {
        return husband + "/" + wife;
    }

    Marriage ended(@Nullable LocalDate day) {
        return new Marriage(husband, wife, from, day);
    }
}
