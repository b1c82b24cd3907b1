package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.marriagegrant.GrantMinistry.Course;
import ae.istibaq.osrati.marriagegrant.GrantMinistry.PersonLookup;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where and until when one attends the Edaad course; each sees only what is their own. */
@Controller
class EdaadController {

    private static final String PURPOSE = "osrati.marriagegrant.edaad.purpose";

    private final Edaad edaad;
    private final GrantMinistry ministry;

    EdaadController(Edaad edaad, Connectors connectors) {
        this.edaad = edaad;
        this.ministry = connectors.connect("mocd", GrantMinistry.class);
    }

    @GetMapping(Edaad.PATH)
    String show(@AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        EmiratesId person = customer.emiratesId();
        Optional<LocalDate> until = edaad.dueOf(person);
        model.addAttribute("until", until.orElse(null));
        model.addAttribute("attendedOn", edaad.attendedOn(person).orElse(null));
        // The ministry is asked only where there is a course to be found.
        if (until.isPresent()) {
            try {
                course(person).ifPresent(course -> {
                    model.addAttribute(
                            "course", Language.of(locale) == Language.AR ? course.titleAr() : course.titleEn());
                    model.addAttribute("address", course.url());
                });
            } catch (AgencyUnavailable silent) {
                model.addAttribute("silent", true);
            }
        }
        return "osrati/marriagegrant/pages/edaad";
    }

    private Optional<Course> course(EmiratesId person) {
        return Optional.ofNullable(
                        Exchanges.about(person, PURPOSE, null, () -> ministry.edaad(new PersonLookup(person.digits())))
                                .record())
                .filter(course -> course.url().startsWith("https://"));
    }
}
