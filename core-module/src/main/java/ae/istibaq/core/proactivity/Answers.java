package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.eligibility.OpenChoices;
import ae.istibaq.core.eligibility.OpenDays;
import ae.istibaq.core.proactivity.Opens.Opened;
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
    /** A box that nobody has ticked. */
    private static final Map<Question.Kind, String> EMPTY = Map.of(Question.Kind.CONSENT, "false");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> accepted = new LinkedHashMap<>();
    private final BindingResult result = new MapBindingResult(typed, NAME);

    private Answers() {}

    /** The form before anything is typed. */
    static Answers none(ServiceDefinition service) {
        Answers answers = new Answers();
        service.questions()
                .forEach(question -> answers.typed.put(question.name(), EMPTY.getOrDefault(question.kind(), "")));
        return answers;
    }

    /** The form with what a link has chosen already, such as a nursery on a list. */
    static Answers begun(ServiceDefinition service, MultiValueMap<String, String> chosen) {
        Answers answers = none(service);
        service.questions().stream()
                .filter(Question::isOpen)
                .forEach(question -> answers.typed.put(question.name(), answers.sent(question, chosen)));
        return answers;
    }

    /** What was sent, checked against what may be chosen. */
    static Answers of(ServiceDefinition service, MultiValueMap<String, String> form, Opened opened) {
        Answers answers = new Answers();
        for (Question question : service.questions()) {
            if (question.kind() == Question.Kind.DAYS) {
                answers.days(question, form.getOrDefault(question.name(), List.of()), opened.days());
                continue;
            }
            String answer = Objects.requireNonNullElse(form.getFirst(question.name()), "")
                    .strip();
            answers.typed.put(question.name(), answers.sent(question, form));
            switch (question.kind()) {
                case ONE_OF -> answers.choose(question, answer);
                case IBAN -> answers.iban(question, answer);
                case NAME_AR -> answers.name(question, answer, GivenName.arabic(answer));
                case NAME_EN -> answers.name(question, answer, GivenName.latin(answer));
                case OPEN -> answers.open(question, answer, opened.choices());
                case OPEN_NEXT -> answers.openNext(question, answer, opened.choices());
                case CONSENT -> answers.consent(question, answer);
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

    private String sent(Question question, MultiValueMap<String, String> form) {
        String answer =
                Objects.requireNonNullElse(form.getFirst(question.name()), "").strip();
        if (answer.isEmpty()) {
            return EMPTY.getOrDefault(question.kind(), "");
        }
        return answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }

    /** Where there is one choice only, it is made without asking. */
    private void open(Question question, String answer, OpenChoices choices) {
        List<String> values = values(question, choices);
        if (values.size() == 1) {
            accepted.put(question.name(), values.getFirst());
        } else if (values.contains(answer)) {
            accepted.put(question.name(), answer);
        } else {
            wrong(question, "core.proactivity.error.choose");
        }
    }

    private void openNext(Question question, String answer, OpenChoices choices) {
        if (answer.isEmpty()) {
            return;
        }
        if (!values(question, choices).contains(answer)) {
            wrong(question, "core.proactivity.error.choose");
        } else if (accepted.containsValue(answer)) {
            wrong(question, "core.proactivity.error.choose-another");
        } else {
            accepted.put(question.name(), answer);
        }
    }

    private static List<String> values(Question question, OpenChoices choices) {
        return choices.of(question.name()).stream()
                .map(OpenChoices.Choice::value)
                .toList();
    }

    private void consent(Question question, String answer) {
        if (answer.equals("true")) {
            accepted.put(question.name(), answer);
        } else {
            wrong(question, "core.proactivity.error.consent");
        }
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
