package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.pages.PageLanguage;
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
        String language = PageLanguage.now();
        List<Chip> chips = people.personas().stream()
                .map(persona -> new Chip(
                        persona.key(),
                        name(persona, language),
                        language.equals("ar")
                                ? persona.note().ar()
                                : persona.note().en(),
                        persona.userType()))
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
        model.addAttribute("name", name(account, PageLanguage.now()));
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

    private static String name(Persona persona, String language) {
        return language.equals("ar")
                ? Objects.requireNonNullElse(persona.nameAr(), persona.nameEn())
                : persona.nameEn();
    }
}
