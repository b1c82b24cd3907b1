package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Appointment.Kind;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What clinics book by themselves while the country goes on by itself: the next visit of each pregnancy, the visits
 * after a birth, the next vaccination of each child; the doses at birth are given in the hospital.
 */
@Component
class ClinicBookings implements Routine {

    /** How long before the visit it is booked. */
    private static final int DAYS_BEFORE = 21;

    private static final LocalTime OFFICE = LocalTime.of(9, 0);

    private final Pregnancies pregnancies;
    private final Births births;
    private final Appointments appointments;
    private final Vaccinations vaccinations;
    private final Programme programme;
    private final ClinicDesk desk;
    private final People people;
    private final SandboxClock clock;
    private final ByItself byItself;

    ClinicBookings(
            Pregnancies pregnancies,
            Births births,
            Appointments appointments,
            Vaccinations vaccinations,
            Programme programme,
            ClinicDesk desk,
            People people,
            SandboxClock clock,
            ByItself byItself) {
        this.pregnancies = pregnancies;
        this.births = births;
        this.appointments = appointments;
        this.vaccinations = vaccinations;
        this.programme = programme;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
        this.byItself = byItself;
    }

    private record Plan(Instant at, Runnable act) {}

    @Override
    public Optional<Instant> next() {
        return byItself.isOn() ? first().map(Plan::at) : Optional.empty();
    }

    @Override
    public void act() {
        first().ifPresent(plan -> plan.act().run());
    }

    private Optional<Plan> first() {
        var plans = new ArrayList<Plan>();
        pregnancies.all().stream()
                .filter(Pregnancy.Entry::open)
                .map(Pregnancy.Entry::pregnancy)
                .filter(pregnancy -> isAlive(pregnancy.motherEmiratesId()))
                .forEach(pregnancy -> visit(pregnancy).ifPresent(plans::add));
        births.all().stream().filter(Birth.Entry::lives).forEach(entry -> {
            atBirth(entry).ifPresent(plans::add);
            after(entry.birth()).ifPresent(plans::add);
        });
        children().forEach(child -> vaccination(child).ifPresent(plans::add));
        return plans.stream().min(Comparator.comparing(Plan::at));
    }

    private Optional<Plan> visit(Pregnancy pregnancy) {
        var clinic = Clinic.of(pregnancy.pregnancyNumber());
        var patient = PersonRef.of(pregnancy.motherEmiratesId());
        return upcoming(Kind.ANTENATAL, patient)
                ? Optional.empty()
                : programme
                        .visits(pregnancy)
                        .filter(day -> isFree(Kind.ANTENATAL, patient, day))
                        .findFirst()
                        .map(day -> booking(clinic, patient, pregnancy.pregnancyNumber(), Kind.ANTENATAL, day));
    }

    private Optional<Plan> after(Birth birth) {
        var mother = birth.motherEmiratesId();
        if (mother == null || !isAlive(mother) || birth.multiple().order() > 1) {
            return Optional.empty();
        }
        var clinic = Clinic.of(birth.notificationNumber());
        var patient = PersonRef.of(mother);
        return upcoming(Kind.POSTNATAL, patient)
                ? Optional.empty()
                : programme
                        .visitsAfter(birth.bornOn())
                        .filter(day -> isFree(Kind.POSTNATAL, patient, day))
                        .findFirst()
                        .map(day -> booking(clinic, patient, birth.pregnancyNumber(), Kind.POSTNATAL, day));
    }

    private boolean isAlive(String emiratesId) {
        return people.find(emiratesId).filter(Person::alive).isPresent();
    }

    private Optional<Plan> atBirth(Birth.Entry entry) {
        var at = entry.birth().bornAt().plusSeconds(6 * 3_600);
        var patient = vaccinations.patient(entry.child()).orElseThrow();
        return vaccinations.open(patient, entry.birth().bornOn()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(at, () -> give(entry)));
    }

    private void give(Birth.Entry entry) {
        vaccinations.give(Clinic.of(entry.birth().notificationNumber()), entry.child(), null);
    }

    private Optional<Plan> vaccination(Vaccinations.Patient patient) {
        if (upcoming(Kind.VACCINATION, patient.child())) {
            return Optional.empty();
        }
        var clinic = births.find(patient.child())
                .map(entry -> Clinic.of(entry.birth().notificationNumber()))
                .orElse(Clinic.EHS);
        return vaccinations
                .nextDue(patient, clock.today())
                .filter(day -> isFree(Kind.VACCINATION, patient.child(), day))
                .map(day -> booking(clinic, patient.child(), null, Kind.VACCINATION, day));
    }

    /** Of those whose story is told: born since it began, or a persona's. */
    private List<Vaccinations.Patient> children() {
        var list = new ArrayList<Vaccinations.Patient>();
        births.all().stream()
                .filter(Birth.Entry::lives)
                .forEach(entry -> vaccinations.patient(entry.child()).ifPresent(list::add));
        people.personas().stream()
                .flatMap(persona -> Optional.ofNullable(persona.emiratesId()).stream())
                .flatMap(id -> people.find(id).stream())
                .filter(person -> person.alive()
                        && person.birthDate().isAfter(clock.today().minusYears(6)))
                .flatMap(person -> vaccinations.patient(PersonRef.of(person.emiratesId())).stream())
                .forEach(list::add);
        return list;
    }

    private Plan booking(Clinic clinic, PersonRef patient, @Nullable String pregnancy, Kind kind, LocalDate day) {
        var at = day.minusDays(DAYS_BEFORE)
                .atTime(OFFICE)
                .atZone(SandboxClock.DUBAI)
                .toInstant();
        return new Plan(at, () -> desk.book(clinic, day, new Appointments.Booking(patient, pregnancy, kind, null)));
    }

    private boolean upcoming(Kind kind, PersonRef patient) {
        return has(kind, patient, Appointment::open);
    }

    /** Still to come, and not one that was booked for before, whatever became of it. */
    private boolean isFree(Kind kind, PersonRef patient, LocalDate day) {
        return day.isAfter(clock.today())
                && !has(kind, patient, appointment -> !day(appointment).isBefore(day));
    }

    private boolean has(Kind kind, PersonRef patient, Predicate<Appointment> which) {
        return appointments.all().stream()
                .filter(appointment -> appointment.kind() == kind
                        && births.known(appointment.patient()).isSameAs(patient))
                .anyMatch(which);
    }

    private static LocalDate day(Appointment appointment) {
        return LocalDate.ofInstant(appointment.startsAt(), SandboxClock.DUBAI);
    }
}
