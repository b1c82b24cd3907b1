package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.family.Suggestion;
import ae.istibaq.osrati.family.Suggestions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form that is open for a child, on the pages of those who may fill it. */
@Component
class GrowthSuggestions implements Suggestions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final GrowthPlans plans;
    private final Powers powers;
    private final People people;
    private final MessageSource texts;
    private final Clock clock;

    GrowthSuggestions(GrowthPlans plans, Powers powers, People people, MessageSource texts, Clock clock) {
        this.plans = plans;
        this.powers = powers;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> of(PersonId person, EmiratesId viewer, Language language) {
        LocalDate today = LocalDate.now(clock);
        return plans
                .next(person)
                .filter(window -> window.openOn(today))
                .filter(window ->
                        powers.mayAct(viewer, person, Matter.GROWTH, today).decides())
                .map(window -> suggestion(person, window, language))
                .stream()
                .toList();
    }

    private Suggestion suggestion(PersonId child, Window window, Language language) {
        String name = people.find(child)
                .map(KnownPerson::name)
                .map(known -> known.in(language))
                .orElseGet(() -> texts.getMessage("osrati.growth.unnamed", null, language.locale()));
        return new Suggestion(
                Suggestion.Kind.FILL,
                texts.getMessage("osrati.growth.suggestion", new Object[] {name}, language.locale()),
                texts.getMessage(
                        "osrati.growth.suggestion.text",
                        new Object[] {DAY.format(window.closesOn())},
                        language.locale()),
                GrowthBegun.pathOf(child));
    }
}
