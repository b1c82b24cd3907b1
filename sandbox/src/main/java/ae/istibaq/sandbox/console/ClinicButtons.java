package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Appointment;
import ae.istibaq.sandbox.clinics.Appointments;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.BirthCorrection;
import ae.istibaq.sandbox.clinics.BirthNotices;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.clinics.Clinic;
import ae.istibaq.sandbox.clinics.ClinicDesk;
import ae.istibaq.sandbox.clinics.Pregnancies;
import ae.istibaq.sandbox.clinics.Pregnancy;
import ae.istibaq.sandbox.clinics.Vaccinations;
import ae.istibaq.sandbox.control.Telling;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.register.PersonEntries;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What clinics do on the page of a family: pregnancies, visits, births, vaccinations, deaths. */
@Controller
@RequestMapping("/families/{key}")
class ClinicButtons {

    private static final String BACK = "redirect:/families/{key}";

    private final Pregnancies pregnancies;
    private final Appointments appointments;
    private final ClinicDesk desk;
    private final BirthNotices notices;
    private final Births births;
    private final Vaccinations vaccinations;
    private final PersonEntries entries;
    private final SandboxClock clock;
    private final Telling telling;
    private final Flash flash;

    ClinicButtons(
            Pregnancies pregnancies,
            Appointments appointments,
            ClinicDesk desk,
            BirthNotices notices,
            Births births,
            Vaccinations vaccinations,
            PersonEntries entries,
            SandboxClock clock,
            Telling telling,
            Flash flash) {
        this.pregnancies = pregnancies;
        this.appointments = appointments;
        this.desk = desk;
        this.notices = notices;
        this.births = births;
        this.vaccinations = vaccinations;
        this.entries = entries;
        this.clock = clock;
        this.telling = telling;
        this.flash = flash;
    }

    /** How a birth went, as a person at the console says it in one word. */
    enum Course {
        ALIVE,
        STILLBORN,
        DIED_SAME_DAY
    }

    @PostMapping("/pregnancies")
    String confirm(
            @RequestParam String mother,
            @RequestParam Clinic clinic,
            @RequestParam(required = false) @Nullable LocalDate lastPeriod,
            @RequestParam(required = false) @Nullable Integer expectedChildren,
            RedirectAttributes back) {
        var said = new Pregnancies.Confirmation(clinic, mother, null, lastPeriod, null, expectedChildren);
        flash.told(back, "confirmed", pregnancies.confirm(said).event());
        return BACK;
    }

    @PostMapping("/pregnancies/{number}/correction")
    String correct(@PathVariable String number, @RequestParam LocalDate dueDate, RedirectAttributes back) {
        var correction = new Pregnancies.Correction(null, dueDate, null);
        flash.told(back, "corrected", pregnancies.correct(number, correction).event());
        return BACK;
    }

    @PostMapping("/pregnancies/{number}/end")
    String end(@PathVariable String number, @RequestParam Pregnancy.End kind, RedirectAttributes back) {
        flash.told(back, "ended", pregnancies.end(number, kind).event());
        return BACK;
    }

    /** @param sexes of the children in the order of their birth */
    @PostMapping("/births")
    String born(
            @RequestParam String mother,
            @RequestParam Clinic clinic,
            @RequestParam Birth.Place place,
            @RequestParam Course course,
            @RequestParam List<Sex> sexes,
            @RequestParam(required = false) @Nullable Integer weeks,
            RedirectAttributes back) {
        var children = sexes.stream()
                .map(sex -> new BirthNotices.Child(sex, course != Course.STILLBORN, null))
                .toList();
        boolean foundling = mother.isEmpty();
        var told = notices.notify(new BirthNotices.Delivery(
                clinic,
                foundling ? null : mother,
                null,
                false,
                foundling ? null : place,
                null,
                null,
                weeks,
                foundling,
                course == Course.DIED_SAME_DAY,
                children));
        flash.told(back, "born", told.events());
        return BACK;
    }

    @PostMapping("/births/{number}/correction")
    String correctBirth(@PathVariable String number, @RequestParam Sex sex, RedirectAttributes back) {
        var correction = new BirthCorrection(sex, null, null, null, null, null, null, null);
        flash.told(back, "corrected", births.correct(number, correction));
        return BACK;
    }

    @PostMapping("/births/{number}/annulment")
    String annulBirth(
            @PathVariable String number, @RequestParam Births.AnnulmentReason reason, RedirectAttributes back) {
        flash.told(back, "annulled", births.annul(number, reason));
        return BACK;
    }

    @PostMapping("/vaccinations")
    String vaccinate(@RequestParam String child, RedirectAttributes back) {
        flash.told(back, "vaccinated", vaccinations.give(Clinic.EHS, telling.whom(child), null));
        return BACK;
    }

    @PostMapping("/deaths")
    String die(@RequestParam String person, RedirectAttributes back) {
        PersonRef who = telling.whom(person);
        var events = new ArrayList<AgencyEvent>();
        events.add(births.die(Clinic.EHS, who, clock.today()));
        var id = who.emiratesId();
        events.add(id == null ? entries.die(who, clock.today()) : entries.die(id, clock.today()));
        flash.told(back, "died", events);
        return BACK;
    }

    @PostMapping("/appointments")
    String book(
            @RequestParam String patient,
            @RequestParam Clinic clinic,
            @RequestParam Appointment.Kind kind,
            @RequestParam LocalDate day,
            RedirectAttributes back) {
        desk.book(clinic, telling.whom(patient), kind, day);
        flash.done(back, "visit");
        return BACK;
    }

    @PostMapping("/appointments/{id}/shift")
    String shift(@PathVariable String id, @RequestParam LocalDate day, RedirectAttributes back) {
        appointments.shift(id, day);
        flash.done(back, "visit");
        return BACK;
    }

    /** What becomes of a visit. */
    enum Fate {
        CONFIRM,
        ATTEND,
        MISS,
        CANCEL
    }

    @PostMapping("/appointments/{id}")
    String settle(@PathVariable String id, @RequestParam Fate fate, RedirectAttributes back) {
        switch (fate) {
            case CONFIRM -> appointments.confirm(id);
            case ATTEND -> appointments.attend(id);
            case MISS -> appointments.miss(id);
            case CANCEL -> appointments.cancel(id, Appointments.By.FACILITY);
        }
        flash.done(back, "visit");
        return BACK;
    }
}
