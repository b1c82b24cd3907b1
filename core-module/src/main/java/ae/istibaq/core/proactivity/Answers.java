package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.shared.GivenName;
import ae.istibaq.core.shared.Iban;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** What a customer typed into an offer's form, checked at the door; kept as typed, so that nothing is lost. */
final class Answers {

    private static final String NAME = "answers";
    private static final int LONGEST = 200;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> accepted = new LinkedHashMap<>();
    private final BindingResult result = new MapBindingResult(typed, NAME);

    private Answers() {}

    /** The form before anything is typed. */
    static Answers none(ServiceDefinition service) {
        Answers answers = new Answers();
        service.questions().forEach(question -> answers.typed.put(question.name(), ""));
        return answers;
    }

    static Answers of(ServiceDefinition service, Map<String, String> form) {
        Answers answers = new Answers();
        for (Question question : service.questions()) {
            String answer = form.getOrDefault(question.name(), "").strip();
            answers.typed.put(question.name(), answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer);
            switch (question.kind()) {
                case ONE_OF -> answers.choose(question, answer);
                case IBAN -> answers.iban(question, answer);
                case NAME_AR -> answers.name(question, answer, GivenName.arabic(answer));
                case NAME_EN -> answers.name(question, answer, GivenName.latin(answer));
                case PHOTO -> {
                    // Comes as a file beside the form; see AddedPhotos.
                }
            }
        }
        return answers;
    }

    private void choose(Question question, String answer) {
        if (question.options().contains(answer)) {
            accepted.put(question.name(), answer);
        } else {
            wrong(question, "core.proactivity.error.choose");
        }
    }

    private void iban(Question question, String answer) {
        try {
            accepted.put(question.name(), Iban.of(answer).value());
        } catch (IllegalArgumentException notAnIban) {
            wrong(question, answer.isEmpty() ? "core.proactivity.error.iban-missing" : "core.proactivity.error.iban");
        }
    }

    private void name(Question question, String answer, Optional<String> name) {
        if (name.isPresent()) {
            accepted.put(question.name(), name.get());
        } else {
            String kind = question.kind() == Question.Kind.NAME_AR ? "name-ar" : "name-en";
            wrong(question, "core.proactivity.error." + kind + (answer.isEmpty() ? "-missing" : ""));
        }
    }

    void photo(Question question, String hash) {
        accepted.put(question.name(), hash);
    }

    private void wrong(Question question, String messageKey) {
        wrong(question, messageKey, Map.of());
    }

    void wrong(Question question, String messageKey, Map<String, Object> values) {
        result.addError(new FieldError(
                NAME,
                question.name(),
                typed.get(question.name()),
                false,
                new String[] {messageKey},
                new Object[] {values},
                null));
    }

    boolean complete() {
        return !result.hasErrors();
    }

    /** The answers that are right, in their clean form. */
    Map<String, String> accepted() {
        return accepted;
    }

    void show(Model model) {
        model.addAttribute(NAME, typed);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, result);
    }
}
