package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a person's line of life: what was, is, or is to come.
 *
 * @param id tells it apart for good, also in calendars that are read again; no personal data
 * @param text message key, with named places
 * @param values what fills the places: texts already written, or a {@link BilingualText}
 * @param day in the Gulf
 * @param at the hour where there is one; null for a whole day
 * @param matter whose power is needed to see it
 * @param path where in the portal it leads; null where nowhere
 * @param place where it happens; null where nowhere, and never the home of anyone
 */
public record Moment(
        String id,
        String text,
        Map<String, Object> values,
        LocalDate day,
        @Nullable Instant at,
        Kind kind,
        Standing standing,
        Matter matter,
        @Nullable String path,
        @Nullable BilingualText place) {

    /** What sort of thing it is. */
    public enum Kind {
        LIFE,
        OFFER,
        APPLICATION,
        DOCUMENT,
        SERVICE,
        APPOINTMENT,
        VACCINATION,
        DEADLINE
    }

    /** Whether it is over, going on, or ahead. */
    public enum Standing {
        DONE,
        NOW,
        COMING,
        MISSED,
        STOPPED
    }

    public Moment {
        values = Map.copyOf(values);
    }

    /** An entry of a whole day that leads nowhere. */
    public static Moment of(String id, String text, LocalDate day, Kind kind, Standing standing, Matter matter) {
        return new Moment(id, text, Map.of(), day, null, kind, standing, matter, null, null);
    }

    public Moment leadingTo(String where) {
        return new Moment(id, text, values, day, at, kind, standing, matter, where, place);
    }

    /** Without place, so that nobody learns where the person is to be. */
    Moment anywhere() {
        return new Moment(id, text, values, day, at, kind, standing, matter, path, null);
    }
}
