package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.pages.Cast;
import ae.istibaq.sandbox.uaepass.Logins.Login;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the login shows: who are you, the number and the phone, or why it does not go on. */
@Component
class LoginPages {

    record Chip(String key, String name, String note, String userType) {}

    private final People people;

    LoginPages(People people) {
        this.people = people;
    }

    String identifier(Model model, Login login, @Nullable String note) {
        List<Chip> chips = people.personas().stream()
                .map(persona -> new Chip(persona.key(), Cast.name(persona), Cast.note(persona), persona.userType()))
                .toList();
        model.addAttribute("login", login.id());
        model.addAttribute("chips", chips);
        model.addAttribute("note", note);
        return "uaepass/login";
    }

    String phone(Model model, Login login, @Nullable String note) {
        Persona account = Objects.requireNonNull(login.account());
        model.addAttribute("login", login.id());
        model.addAttribute("number", login.number());
        model.addAttribute("name", Cast.name(account));
        model.addAttribute("client", login.request().clientId());
        model.addAttribute("note", note);
        return "uaepass/phone";
    }

    /** The real one keeps the browser here: an unproven address is nowhere to send anybody to. */
    String problem(Model model, HttpServletResponse response, String what) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("what", what);
        return "uaepass/problem";
    }
}
