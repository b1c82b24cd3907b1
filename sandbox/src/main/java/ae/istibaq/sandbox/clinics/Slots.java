package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clinics.Appointment.Kind;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When clinics see people. A slot's id says all there is to know about it; what others took before the story began is
 * taken by its number.
 */
@Component
class Slots {

    private static final Pattern ID = Pattern.compile("(.+)-([AVP])-(\\d{8})-(\\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final Places places;
    private final SandboxClock clock;

    Slots(Places places, SandboxClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** @param facilityCode any when null */
    record Wish(Clinic clinic, Kind kind, @Nullable String facilityCode, LocalDate from, LocalDate to) {}

    /** What the clinic gives in these days, earliest first, taken or not. */
    List<Slot> offered(Wish wish) {
        var today = clock.today();
        var first = wish.from().isAfter(today) ? wish.from() : today.plusDays(1);
        var last = today.plusDays(wish.clinic().daysAhead());
        var end = wish.to().isBefore(last) ? wish.to() : last;
        if (end.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(end.plusDays(1))
                .flatMap(day -> times(wish.clinic(), day)
                        .flatMap(time -> facilities(wish).map(facility -> slot(facility, wish.kind(), day, time))))
                .filter(slot -> Math.floorMod(slot.slotId().hashCode(), 3) != 0)
                .toList();
    }

    /** The first slot of the kind on that day or after it, however far ahead; for the clinic's own bookings. */
    Slot own(Clinic clinic, Kind kind, LocalDate day) {
        var facility = places.facilities().stream()
                .filter(house ->
                        house.clinic().equals(clinic.name()) && house.kinds().contains(kind.name()))
                .findFirst()
                .orElseThrow();
        for (var candidate = day; ; candidate = candidate.plusDays(1)) {
            var time = times(clinic, candidate)
                    .skip(Math.floorMod(day.hashCode(), 4))
                    .findFirst();
            if (time.isPresent()) {
                return slot(facility, kind, candidate, time.get());
            }
        }
    }

    /** @throws NotPossible when there is no such slot at the clinic */
    Slot find(Clinic clinic, Kind kind, String slotId) {
        return parse(slotId)
                .filter(slot -> places.facility(slot.facility().code())
                        .filter(house -> house.clinic().equals(clinic.name()))
                        .isPresent())
                .filter(slot -> slot.clinicEn().equals(kind.clinicEn()))
                .filter(slot -> slot.startsAt().isAfter(clock.instant()))
                .orElseThrow(() -> new NotPossible("There is no such slot"));
    }

    private Optional<Slot> parse(String slotId) {
        var parts = ID.matcher(slotId);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return places.facility(parts.group(1))
                .map(facility -> slot(
                        facility,
                        kind(parts.group(2)),
                        LocalDate.parse(parts.group(3), DAY),
                        LocalTime.parse(parts.group(4), TIME)));
    }

    private Stream<Places.Facility> facilities(Wish wish) {
        return places.facilities().stream()
                .filter(facility -> facility.clinic().equals(wish.clinic().name()))
                .filter(facility ->
                        wish.facilityCode() == null || facility.code().equals(wish.facilityCode()))
                .filter(facility -> facility.kinds().contains(wish.kind().name()));
    }

    /** Emirates Health Services sees people till early afternoon, the hospital in the morning; nobody at weekends. */
    private static Stream<LocalTime> times(Clinic clinic, LocalDate day) {
        var weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return Stream.empty();
        }
        var first = clinic == Clinic.EHS ? LocalTime.of(7, 30) : LocalTime.of(8, 0);
        var last = weekday == DayOfWeek.FRIDAY || clinic == Clinic.SKMCA ? LocalTime.of(11, 0) : LocalTime.of(13, 30);
        int minutes = clinic == Clinic.EHS ? 30 : 45;
        var times = new ArrayList<LocalTime>();
        for (var time = first; !time.isAfter(last); time = time.plusMinutes(minutes)) {
            times.add(time);
        }
        return times.stream();
    }

    private static Slot slot(Places.Facility facility, Kind kind, LocalDate day, LocalTime time) {
        var id = "%s-%s-%s-%s".formatted(facility.code(), kind.name().charAt(0), DAY.format(day), TIME.format(time));
        return new Slot(
                id,
                FacilityName.of(facility),
                kind.clinicAr(),
                kind.clinicEn(),
                day.atTime(time).atZone(SandboxClock.DUBAI).toInstant());
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "A" -> Kind.ANTENATAL;
            case "V" -> Kind.VACCINATION;
            default -> Kind.POSTNATAL;
        };
    }
}
