package ae.istibaq.osrati.appointment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody chooses for a visit.
 *
 * @param visit which visit, by its name on pages
 * @param slot the clinic's name of the time, and the time itself, so that it can be said while the clinic is silent
 * @param attempt tells one choice from the next: a second click is the same
 */
record SlotForm(
        @Nullable String visit,
        @Nullable String slot,
        @Nullable String attempt) {

    private static final Pattern SLOT = Pattern.compile("([A-Z0-9][A-Z0-9-]{1,39})@(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z)");

    record Chosen(String slot, Instant startsAt) {}

    static String valueOf(ClinicSystem.Slot slot) {
        return slot.slotId() + "@" + slot.startsAt();
    }

    /** Empty where nothing was chosen, or what no page offers. */
    Optional<Chosen> chosen() {
        Matcher written = SLOT.matcher(slot == null ? "" : slot);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Chosen(written.group(1), Instant.parse(written.group(2))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    UUID id() {
        try {
            return UUID.fromString(attempt == null ? "" : attempt);
        } catch (IllegalArgumentException noneGiven) {
            return UUID.randomUUID();
        }
    }

    /** Without what was chosen, so that no log shows it. */
    @Override
    public String toString() {
        return "SlotForm[]";
    }
}
