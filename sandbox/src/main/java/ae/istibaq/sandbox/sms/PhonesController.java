package ae.istibaq.sandbox.sms;

import ae.istibaq.sandbox.pages.Cast;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The phones of the country: who got which message, the newest first. */
@Controller
class PhonesController {

    record Phone(String owner, String number, List<Bubble> bubbles, int more) {}

    private static final int PHONES = 24;
    private static final int BUBBLES = 12;

    private final SmsGateway gateway;
    private final People people;
    private final Cast cast;

    PhonesController(SmsGateway gateway, People people, Cast cast) {
        this.gateway = gateway;
        this.people = people;
        this.cast = cast;
    }

    @GetMapping("/phones")
    String show(@RequestParam(required = false) @Nullable String person, Model model) {
        Persona chosen = person == null ? null : people.persona(person).orElse(null);
        Map<String, List<Sms>> byNumber = gateway.arrived().stream()
                .filter(sms -> chosen == null || sms.order().to().equals(chosen.mobile()))
                .collect(Collectors.groupingBy(sms -> sms.order().to(), LinkedHashMap::new, Collectors.toList()));
        int shown = chosen == null ? BUBBLES : Integer.MAX_VALUE;
        List<Phone> phones = byNumber.entrySet().stream()
                .limit(PHONES)
                .map(phone -> phone(phone.getKey(), phone.getValue(), shown))
                .toList();
        model.addAttribute("phones", phones);
        model.addAttribute("morePhones", byNumber.size() - phones.size());
        model.addAttribute("person", chosen == null ? null : chosen.key());
        model.addAttribute("noPhone", chosen != null && chosen.mobile() == null);
        model.addAttribute("choices", cast.choices());
        return "phones";
    }

    private Phone phone(String number, List<Sms> messages, int shown) {
        String owner = people.account(number).map(Cast::name).orElse("");
        List<Bubble> bubbles = messages.stream().limit(shown).map(Bubble::of).toList();
        String spoken = number.replaceFirst("^(\\+971)(\\d{2})(\\d{3})(\\d{4})$", "$1 $2 $3 $4");
        return new Phone(owner, spoken, bubbles, messages.size() - bubbles.size());
    }
}
