package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.eligibility.OpenDays;
import ae.istibaq.core.shared.GivenName;
import ae.istibaq.core.shared.Iban;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** What a customer typed into an offer's form, checked at the door; kept as typed, so that nothing is lost. */
final class Answers {

    private static final String NAME = "answers";
    private static final int LONGEST = 200;
    private static final String BETWEEN_DAYS = ",";

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

    /** @param open the days that may be chosen, where days are asked for */
    static Answers of(ServiceDefinition service, MultiValueMap<String, String> form, OpenDays open) {
        Answers answers = new Answers();
        for (Question question : service.questions()) {
            if (question.kind() == Question.Kind.DAYS) {
                answers.days(question, form.getOrDefault(question.name(), List.of()), open);
                continue;
            }
            String answer = Objects.requireNonNullElse(form.getFirst(question.name()), "")
                    .strip();
            answers.typed.put(question.name(), answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer);
            switch (question.kind()) {
                case ONE_OF -> answers.choose(question, answer);
                case IBAN -> answers.iban(question, answer);
                case NAME_AR -> answers.name(question, answer, GivenName.arabic(answer));
                case NAME_EN -> answers.name(question, answer, GivenName.latin(answer));
                case DAYS, PHOTO -> {
                    // Days are read above; a photo comes as a file beside the form, see AddedPhotos.
                }
            }
        }
        return answers;
    }

    /** What is no day is let go: no browser sends it from the calendar. */
    private void days(Question question, List<String> sent, OpenDays open) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String each : sent.subList(0, Math.min(sent.size(), LONGEST))) {
            try {
                days.add(LocalDate.parse(each.strip()));
            } catch (DateTimeParseException noDay) {
                continue;
            }
        }
        typed.put(question.name(), days.stream().map(LocalDate::toString).collect(Collectors.joining(BETWEEN_DAYS)));
        if (days.isEmpty()) {
            wrong(question, "core.proactivity.error.days-missing");
        } else if (days.size() > open.most()) {
            wrong(question, "core.proactivity.error.days-too-many", Map.of("most", open.most()));
        } else if (!open.days().containsAll(days)) {
            wrong(question, "core.proactivity.error.days-closed");
        } else {
            accepted.put(question.name(), typed.get(question.name()));
        }
    }

    /** The days that were chosen, as they are sent. */
    Set<String> chosen(String question) {
        String days = typed.getOrDefault(question, "");
        return days.isEmpty() ? Set.of() : Set.of(days.split(BETWEEN_DAYS));
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
