package ae.istibaq.sandbox.pages;

import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The personas as pages name them, in the language of the page. */
@Component
public class Cast {

    /** One to choose in a form. */
    public record Choice(String key, String name) {}

    private final People people;

    Cast(People people) {
        this.people = people;
    }

    public List<Choice> choices() {
        return people.personas().stream()
                .map(persona -> new Choice(persona.key(), name(persona)))
                .toList();
    }

    /** The Arabic name may be missing; then the other stands for it. */
    public static String name(Persona persona) {
        return PageLanguage.now().equals("ar")
                ? Objects.requireNonNullElse(persona.nameAr(), persona.nameEn())
                : persona.nameEn();
    }

    public static String note(Persona persona) {
        return PageLanguage.now().equals("ar")
                ? persona.note().ar()
                : persona.note().en();
    }
}
