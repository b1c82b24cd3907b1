package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.BirthCorrection;
import ae.istibaq.sandbox.clinics.BirthNotices;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.clinics.Clinic;
import ae.istibaq.sandbox.clinics.Vaccinations;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.register.PersonEntries;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets children be born, and anyone be vaccinated or die. */
@RestController
@RequestMapping("/control")
class BirthControl {

    private final BirthNotices notices;
    private final Births births;
    private final Vaccinations vaccinations;
    private final PersonEntries entries;
    private final SandboxClock clock;
    private final Telling telling;

    BirthControl(
            BirthNotices notices,
            Births births,
            Vaccinations vaccinations,
            PersonEntries entries,
            SandboxClock clock,
            Telling telling) {
        this.notices = notices;
        this.births = births;
        this.vaccinations = vaccinations;
        this.entries = entries;
        this.clock = clock;
        this.telling = telling;
    }

    /** As {@link BirthNotices.Delivery}; one living girl at Emirates Health Services when nothing more is said. */
    record Delivery(
            @Nullable Clinic clinic,
            @Nullable String mother,
            @Nullable String father,
            @Nullable Boolean fatherUnknown,
            Birth.@Nullable Place place,
            @Nullable String country,
            @Nullable Instant bornAt,
            @Nullable Integer gestationalWeeks,
            @Nullable Boolean foundling,
            @Nullable Boolean diedSameDay,
            @Nullable List<BirthNotices.Child> children) {

        BirthNotices.Delivery full() {
            return new BirthNotices.Delivery(
                    Objects.requireNonNullElse(clinic, Clinic.EHS),
                    mother,
                    father,
                    Boolean.TRUE.equals(fatherUnknown),
                    place,
                    country,
                    bornAt,
                    gestationalWeeks,
                    Boolean.TRUE.equals(foundling),
                    Boolean.TRUE.equals(diedSameDay),
                    Objects.requireNonNullElse(children, List.of(new BirthNotices.Child(Sex.FEMALE, true, null))));
        }
    }

    /** @param notificationNumbers in the order of birth */
    record Born(String deliveryNumber, List<String> notificationNumbers, List<String> eventIds, boolean delivered) {}

    record Annulment(Births.@NotNull AnnulmentReason reasonCode) {}

    record Dose(@Nullable Clinic clinic, @NotBlank String child) {}

    /** @param toldBy both when not said */
    record Death(
            @NotBlank String person,
            @Nullable LocalDate diedOn,
            @Nullable ToldBy toldBy) {}

    /** Who tells of a death. */
    enum ToldBy {
        HOSPITAL,
        REGISTER,
        BOTH
    }

    @GetMapping("/births")
    List<Birth.Entry> births() {
        return births.all();
    }

    @PostMapping("/births")
    @ResponseStatus(HttpStatus.CREATED)
    Born born(@RequestBody Delivery delivery) {
        var told = notices.notify(delivery.full());
        var done = telling.done(told.deliveryNumber(), told.events());
        return new Born(
                told.deliveryNumber(),
                told.births().stream().map(Birth::notificationNumber).toList(),
                done.eventIds(),
                done.delivered());
    }

    @PostMapping("/births/{number}/correction")
    Telling.Done correct(@PathVariable String number, @RequestBody BirthCorrection correction) {
        return telling.done(births.correct(number, correction));
    }

    @PostMapping("/births/{number}/annulment")
    Telling.Done annul(@PathVariable String number, @Valid @RequestBody Annulment annulment) {
        return telling.done(births.annul(number, annulment.reasonCode()));
    }

    @PostMapping("/vaccinations")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done vaccinate(@Valid @RequestBody Dose dose) {
        var child = telling.whom(dose.child());
        var clinic = Objects.requireNonNullElse(dose.clinic(), Clinic.EHS);
        return telling.done(dose.child(), vaccinations.give(clinic, child, null));
    }

    @PostMapping("/deaths")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done die(@Valid @RequestBody Death death) {
        var person = telling.whom(death.person());
        var day = Objects.requireNonNullElseGet(death.diedOn(), clock::today);
        var toldBy = Objects.requireNonNullElse(death.toldBy(), ToldBy.BOTH);
        var events = new ArrayList<AgencyEvent>();
        if (toldBy != ToldBy.REGISTER) {
            events.add(births.die(Clinic.EHS, person, day));
        }
        if (toldBy != ToldBy.HOSPITAL) {
            var id = person.emiratesId();
            events.add(id == null ? entries.die(person, day) : entries.die(id, day));
        }
        return telling.done(events.getLast().subject(), events);
    }

    /** A death that was entered by mistake. */
    @PostMapping("/deaths/{person}/annulment")
    Telling.Done revive(@PathVariable String person) {
        return telling.done(entries.revive(person));
    }
}
