package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.appointment.ClinicSystem.Slot;
import ae.istibaq.osrati.appointment.ClinicSystem.SlotLookup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The times a clinic has free for a visit, a few days at once so that they can be taken in. */
@Component
class FreeTimes {

    private static final int DAYS_SHOWN = 3;
    private static final int DAYS_ASKED = 14;

    private final Clinics clinics;
    private final Clock clock;

    FreeTimes(Clinics clinics, Clock clock) {
        this.clinics = clinics;
        this.clock = clock;
    }

    /** One time, as it is shown and sent back. */
    record Time(String value, Instant at, String place) {}

    /** The free times of a day, earliest first. */
    record Day(LocalDate day, List<Time> times) {}

    /**
     * @param earlier day from which earlier times can be looked at; null where there are none
     * @param later day from which later ones can
     */
    record Page(List<Day> days, @Nullable LocalDate earlier, LocalDate later) {}

    /** From today on nothing is booked before tomorrow. */
    LocalDate first(ClinicVisit visit) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return visit.earliest().isAfter(tomorrow) ? visit.earliest() : tomorrow;
    }

    /**
     * Asks the clinic; never inside a transaction.
     *
     * @param from wished first day; null for the first that makes sense
     * @throws ae.istibaq.core.agencies.AgencyUnavailable while it does not answer
     */
    Page of(ClinicVisit visit, EmiratesId viewer, @Nullable LocalDate from, Language language) {
        LocalDate first = first(visit);
        LocalDate begin = from == null || from.isBefore(first) ? first : from;
        LocalDate last = begin.plusDays(DAYS_ASKED - 1);
        ClinicSystem.Free free = Exchanges.about(
                        viewer,
                        AskClinic.PURPOSE,
                        null,
                        () -> clinics.of(visit).slots(new SlotLookup(visit.kind(), null, begin, last)))
                .record();
        List<Day> days = byDay(free == null ? List.of() : free.slots(), language);
        List<Day> shown = days.subList(0, Math.min(DAYS_SHOWN, days.size()));
        LocalDate earlier = begin.isAfter(first) ? later(first, begin.minusDays(DAYS_SHOWN + 2)) : null;
        return new Page(
                shown,
                earlier,
                shown.isEmpty() ? last.plusDays(1) : shown.getLast().day().plusDays(1));
    }

    private List<Day> byDay(List<Slot> slots, Language language) {
        Map<LocalDate, List<Time>> days = new TreeMap<>();
        for (Slot slot : slots) {
            days.computeIfAbsent(LocalDate.ofInstant(slot.startsAt(), clock.getZone()), day -> new ArrayList<>())
                    .add(new Time(
                            SlotForm.valueOf(slot),
                            slot.startsAt(),
                            slot.facility().name().in(language)));
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
