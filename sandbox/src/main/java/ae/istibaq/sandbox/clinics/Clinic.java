package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.events.EventType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** A clinic system and what is its own. */
public enum Clinic {
    EHS("EHS", true, 60, Duration.ofHours(24)),
    SKMCA("SKM", false, 30, Duration.ofHours(48));

    private final String prefix;
    private final boolean booksAtOnce;
    private final int daysAhead;
    private final Duration notice;

    Clinic(String prefix, boolean booksAtOnce, int daysAhead, Duration notice) {
        this.prefix = prefix;
        this.booksAtOnce = booksAtOnce;
        this.daysAhead = daysAhead;
        this.notice = notice;
    }

    /** The system that gave a number. */
    static Clinic of(String number) {
        return Arrays.stream(values())
                .filter(clinic -> number.startsWith(clinic.prefix + "-"))
                .findFirst()
                .orElseThrow(NoSuchEntry::new);
    }

    /** By the agency's code. */
    static Clinic coded(String code) {
        return Arrays.stream(values())
                .filter(clinic -> clinic.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchEntry::new);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String prefix() {
        return prefix;
    }

    /** Otherwise a booking is a request that is answered by an event. */
    boolean booksAtOnce() {
        return booksAtOnce;
    }

    /** How far ahead slots are given. */
    int daysAhead() {
        return daysAhead;
    }

    /** How long before it begins an appointment can still be moved. */
    Duration notice() {
        return notice;
    }

    /** @param what as {@code BIRTH_NOTIFIED} */
    EventType tells(String what) {
        return EventType.valueOf(name() + "_" + what);
    }
}
