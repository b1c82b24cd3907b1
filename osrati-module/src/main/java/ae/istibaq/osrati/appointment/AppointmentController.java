package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Power;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.appointment.Wish.State;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A person's visits to clinics, and the free times from which one is chosen. */
@Controller
@RequestMapping("/osrati/people/{id}/appointments")
class AppointmentController {

    private static final String TIMES = "osrati/appointment/pages/times";

    private final VisitsInSight visits;
    private final FreeTimes times;
    private final BookVisit booking;
    private final Powers powers;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AppointmentController(
            VisitsInSight visits,
            FreeTimes times,
            BookVisit booking,
            Powers powers,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.times = times;
        this.booking = booking;
        this.powers = powers;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        PersonId person = people.keyOf(new PersonId(id));
        Power power = power(customer.emiratesId(), person);
        audit.record(Actor.person(customer.emiratesId()), "appointments.seen", "person:" + person);
        fill(model, person, customer.emiratesId(), locale);
        model.addAttribute("decides", power.decides());
        model.addAttribute("visits", visits.of(person, customer.emiratesId(), Language.of(locale)));
        return "osrati/appointment/pages/appointments";
    }

    /** @param from first day whose times are shown */
    @GetMapping("/times")
    String times(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String visit,
            @RequestParam(required = false) @Nullable String from,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        PersonId person = deciding(id, customer);
        VisitInSight wanted = visits.find(person, customer.emiratesId(), visit, Language.of(locale))
                .filter(VisitInSight::bookable)
                .orElse(null);
        if (wanted == null) {
            return back(person);
        }
        model.addAttribute("form", new SlotForm(visit, null, UUID.randomUUID().toString()));
        return page(person, wanted, day(from), customer.emiratesId(), locale, model);
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @AuthenticationPrincipal Customer customer,
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        PersonId person = deciding(id, customer);
        VisitInSight wanted = visits.find(person, customer.emiratesId(), form.visit(), Language.of(locale))
                .filter(VisitInSight::bookable)
                .orElse(null);
        if (wanted == null) {
            return back(person);
        }
        Optional<SlotForm.Chosen> chosen = form.chosen();
        if (chosen.isEmpty()) {
            errors.rejectValue("slot", "osrati.appointment.slot.missing");
        } else {
            State state = booking.choose(customer.emiratesId(), person, wanted.visit(), chosen.get(), form.id());
            if (state != State.TAKEN && state != State.REFUSED) {
                return back(person);
            }
            errors.rejectValue(
                    "slot", state == State.TAKEN ? "osrati.appointment.slot.taken" : "osrati.appointment.slot.refused");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("attempt", UUID.randomUUID().toString());
        return page(person, wanted, null, customer.emiratesId(), locale, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String visit,
            @AuthenticationPrincipal Customer customer,
            Locale locale) {
        PersonId person = deciding(id, customer);
        EmiratesId who = customer.emiratesId();
        visits.find(person, who, visit, Language.of(locale)).ifPresent(found -> {
            Wish wish = found.wish();
            if (wish != null && found.canTakeBack()) {
                booking.takeBack(who, wish);
            } else if (found.canCancel()) {
                booking.cancel(who, person, found.visit());
            }
        });
        return back(person);
    }

    private String page(
            PersonId person,
            VisitInSight wanted,
            @Nullable LocalDate from,
            EmiratesId viewer,
            Locale locale,
            Model model) {
        fill(model, person, viewer, locale);
        model.addAttribute("wanted", wanted);
        try {
            model.addAttribute("free", times.of(wanted.visit(), viewer, from, Language.of(locale)));
        } catch (AgencyUnavailable silent) {
            model.addAttribute("silent", true);
        }
        return TIMES;
    }

    private void fill(Model model, PersonId person, EmiratesId viewer, Locale locale) {
        boolean own = person.equals(people.idOf(viewer));
        model.addAttribute("person", person);
        model.addAttribute("own", own);
        model.addAttribute(
                "name",
                people.find(person)
                        .flatMap(known -> Optional.ofNullable(known.name()))
                        .map(name -> name.in(Language.of(locale)))
                        .orElse(null));
    }

    private PersonId deciding(UUID id, Customer customer) {
        PersonId person = people.keyOf(new PersonId(id));
        if (!power(customer.emiratesId(), person).decides()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return person;
    }

    private Power power(EmiratesId viewer, PersonId person) {
        Power power = powers.mayAct(viewer, person, Matter.HEALTH, LocalDate.now(clock));
        if (!power.sees()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return power;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String back(PersonId person) {
        return "redirect:" + ClinicVisits.pathOf(person);
    }
}
