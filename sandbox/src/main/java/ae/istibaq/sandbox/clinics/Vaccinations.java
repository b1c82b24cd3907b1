package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vaccination cards of children, one for both clinic systems. */
@Component
public class Vaccinations {

    private final Shelf<Vaccination> given;
    private final Store store;
    private final People people;
    private final Places places;
    private final Births births;
    private final Programme programme;
    private final SandboxClock clock;
    private final Numbers numbers;
    private final Outbox outbox;

    Vaccinations(
            Store store,
            People people,
            Places places,
            Births births,
            Programme programme,
            SandboxClock clock,
            Numbers numbers,
            Outbox outbox) {
        this.given = store.shelf("vaccinations", Vaccination.class);
        this.store = store;
        this.people = people;
        this.places = places;
        this.births = births;
        this.programme = programme;
        this.clock = clock;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /** A child as the clinics see one: whom it is called by, when it was born, who brings it. */
    record Patient(
            PersonRef child, LocalDate bornOn, @Nullable String motherEmiratesId, boolean lives) {}

    /** Everything given to the child, oldest first; of the years before the story what a diligent family would have. */
    List<Vaccination> card(PersonRef child) {
        var patient = patient(child).orElse(null);
        if (patient == null) {
            return List.of();
        }
        return Stream.concat(
                        before(patient).stream(),
                        given.all().stream().filter(one -> one.child().isSameAs(patient.child())))
                .toList();
    }

    /** Doses that are due by the day and were not given. */
    List<Programme.Due> open(Patient patient, LocalDate by) {
        var card = card(patient.child());
        return programme.doses(patient.bornOn()).stream()
                .filter(due -> !due.on().isAfter(by))
                .filter(due -> card.stream().noneMatch(one -> one.is(due.dose())))
                .toList();
    }

    /** The first day after the given one on which a dose falls due that was not given. */
    Optional<LocalDate> nextDue(Patient patient, LocalDate after) {
        var card = card(patient.child());
        return programme.doses(patient.bornOn()).stream()
                .filter(due -> due.on().isAfter(after))
                .filter(due -> card.stream().noneMatch(one -> one.is(due.dose())))
                .map(Programme.Due::on)
                .findFirst();
    }

    /**
     * Gives all doses that are due.
     *
     * @param appointmentId of the visit, if there was one
     * @throws NotPossible when the clinics do not know the child, or nothing is due
     */
    public List<AgencyEvent> give(Clinic clinic, PersonRef child, @Nullable String appointmentId) {
        var patient = patient(child)
                .filter(Patient::lives)
                .orElseThrow(() -> new NotPossible("The clinics know no such child"));
        var events = store.together(() -> {
            var due = open(patient, clock.today());
            if (due.isEmpty()) {
                throw new NotPossible("No dose is due");
            }
            var written = new ArrayList<AgencyEvent>();
            due.forEach(one -> written.add(give(clinic, patient, one.dose(), appointmentId)));
            return written;
        });
        events.forEach(outbox::dispatch);
        return events;
    }

    /** The child, if the clinics or the register know it. */
    Optional<Patient> patient(PersonRef child) {
        var birth = births.find(child);
        if (birth.isPresent()) {
            var entry = birth.get();
            return Optional.of(new Patient(
                    entry.child(), entry.birth().bornOn(), entry.birth().motherEmiratesId(), entry.lives()));
        }
        return Optional.ofNullable(child.emiratesId())
                .flatMap(people::find)
                .map(person -> new Patient(
                        PersonRef.of(person.emiratesId()), person.birthDate(), person.mother(), person.alive()));
    }

    private AgencyEvent give(Clinic clinic, Patient patient, Programme.Dose dose, @Nullable String appointmentId) {
        var vaccination = new Vaccination(
                numbers.fresh(clinic),
                patient.child(),
                dose.vaccine(),
                dose.dose(),
                clock.today(),
                house(clinic),
                dose.vaccine() + "-" + clock.today().getYear(),
                appointmentId);
        given.put(vaccination.vaccinationNumber(), vaccination);
        return outbox.write(clinic.tells("VACCINATION_GIVEN"), vaccination.vaccinationNumber(), vaccination);
    }

    private List<Vaccination> before(Patient patient) {
        var person = Optional.ofNullable(patient.child().emiratesId()).flatMap(people::find);
        if (person.isEmpty() || births.find(patient.child()).isPresent()) {
            return List.of();
        }
        var founded = people.foundedOn();
        var list = new ArrayList<Vaccination>();
        for (var due : programme.doses(patient.bornOn())) {
            boolean brought = isBrought(person.get())
                    || due.on().isBefore(patient.bornOn().plusMonths(3));
            if (due.on().isBefore(founded) && brought) {
                list.add(seeded(person.get(), due, list.size()));
            }
        }
        return list;
    }

    private boolean isBrought(Person child) {
        return Optional.ofNullable(child.mother())
                .flatMap(people::find)
                .map(Person::diligent)
                .orElse(true);
    }

    private Vaccination seeded(Person child, Programme.Due due, int place) {
        return new Vaccination(
                "EHS-%d-%s%02d".formatted(due.on().getYear(), child.emiratesId().substring(8, 14), place),
                PersonRef.of(child.emiratesId()),
                due.dose().vaccine(),
                due.dose().dose(),
                due.on(),
                house(Clinic.EHS),
                null,
                null);
    }

    private FacilityName house(Clinic clinic) {
        return places.facilities().stream()
                .filter(facility -> facility.clinic().equals(clinic.name()))
                .findFirst()
                .map(FacilityName::of)
                .orElseThrow();
    }
}
