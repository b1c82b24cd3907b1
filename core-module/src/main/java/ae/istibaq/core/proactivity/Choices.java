package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.shared.Iban;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a customer typed into an offer's form, checked at the door.
 *
 * @param typed as typed, so that nothing is lost when the form comes back
 * @param accepted the answers that are right, in their clean form
 * @param errors message key of what is wrong, by the question's name
 */
record Choices(Map<String, String> typed, Map<String, String> accepted, Map<String, String> errors) {

    static final int LONGEST = 100;

    static Choices none() {
        return new Choices(Map.of(), Map.of(), Map.of());
    }

    static Choices of(ServiceDefinition service, Map<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> accepted = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Question question : service.questions()) {
            String answer = form.getOrDefault(question.name(), "").strip();
            typed.put(question.name(), answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer);
            switch (question.kind()) {
                case ONE_OF -> {
                    if (question.options().contains(answer)) {
                        accepted.put(question.name(), answer);
                    } else {
                        errors.put(question.name(), "core.proactivity.error.choose");
                    }
                }
                case IBAN -> {
                    try {
                        accepted.put(question.name(), Iban.of(answer).value());
                    } catch (IllegalArgumentException wrong) {
                        errors.put(
                                question.name(),
                                answer.isEmpty() ? "core.proactivity.error.iban-missing" : "core.proactivity.error.iban");
                    }
                }
            }
        }
        return new Choices(typed, accepted, errors);
    }

    boolean complete() {
        return errors.isEmpty();
    }

    /** Without what was typed, so that no log shows it. */
    @Override
    public String toString() {
        return "Choices[" + errors.keySet() + "]";
    }
}
