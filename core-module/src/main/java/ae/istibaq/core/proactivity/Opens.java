package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.OpenChoices;
import ae.istibaq.core.eligibility.OpenDays;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.shared.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an offer that still waits lets a person choose among, asked of the entitlement only where the service needs it. */
@Component
class Opens {

    private final Eligibility eligibility;

    Opens(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /**
     * What may be chosen.
     *
     * @param days on a calendar, where the service asks for days
     * @param choices where it asks open questions
     */
    record Opened(OpenDays days, OpenChoices choices) {

        static final Opened NOTHING = new Opened(OpenDays.NONE, OpenChoices.NONE);

        void show(ServiceDefinition service, Answers answers, Locale locale, Model model) {
            Map<String, Map<String, String>> named = new HashMap<>();
            for (Question question : service.questions()) {
                if (question.kind() == Question.Kind.DAYS) {
                    model.addAttribute("picker", DayPicker.of(days, answers.chosen(question.name()), locale));
                } else if (question.isOpen()) {
                    Map<String, String> texts = new LinkedHashMap<>();
                    choices.of(question.name())
                            .forEach(choice ->
                                    texts.put(choice.value(), choice.text().in(Language.of(locale))));
                    named.put(question.name(), texts);
                }
            }
            model.addAttribute("silent", !choices.answered());
            model.addAttribute("choices", named);
        }
    }

    Opened of(Offer offer, ServiceDefinition service) {
        Optional<Situation> waiting = eligibility
                .find(offer.verdict())
                .filter(verdict -> offer.acceptable())
                .map(Verdict::situation);
        return new Opened(
                waiting.filter(any -> asks(service, question -> question.kind() == Question.Kind.DAYS))
                        .map(situation -> eligibility.openDays(service.key(), situation))
                        .orElse(OpenDays.NONE),
                waiting.filter(any -> asks(service, Question::isOpen))
                        .map(situation -> eligibility.openChoices(service.key(), situation))
                        .orElse(OpenChoices.NONE));
    }

    private static boolean asks(ServiceDefinition service, Predicate<Question> kind) {
        return service.questions().stream().anyMatch(kind);
    }
}
