package ae.istibaq.osrati.nursery;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.name;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.OpenChoices;
import ae.istibaq.core.eligibility.OpenChoices.Choice;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.people.Age;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds out whether there are nurseries for a child, and gathers what would be handed over to one. */
@Component
class NurseryCheck implements EligibilityCheck {

    static final FactKey<BilingualText> NAME = name("osrati.nursery.fact.name");
    static final FactKey<String> MOBILE = text("osrati.nursery.fact.mobile");
    static final FactKey<String> EMAIL = text("osrati.nursery.fact.email");
    static final FactKey<LocalDate> BORN_ON = date("osrati.nursery.fact.born-on");
    static final FactKey<Boolean> SERVED = flag("osrati.nursery.fact.served");

    static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    "osrati.nursery.condition.age",
                    reading -> Age.on(reading.fact(BORN_ON), reading.today())
                            < reading.parameter("osrati.nursery.age-below").number()),
            new Condition("osrati.nursery.condition.served", reading -> reading.fact(SERVED)),
            new Condition(
                    "osrati.nursery.condition.reachable",
                    reading -> !reading.fact(MOBILE).isEmpty()));

    private final NearNurseries nurseries;
    private final People people;
    private final MessageSource texts;
    private final Clock clock;

    NurseryCheck(NearNurseries nurseries, People people, MessageSource texts, Clock clock) {
        this.nurseries = nurseries;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return Nursery.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Facts facts = new Facts();
        facts.ask("icp", List.of(NAME, MOBILE, EMAIL), () -> {
            Person mother = people.lookUp(situation.person(), situation.cause());
            facts.known(NAME, mother.name(), "icp", mother.asOf())
                    .known(
                            MOBILE,
                            Optional.ofNullable(mother.mobile())
                                    .map(MobileNumber::e164)
                                    .orElse(""),
                            "icp",
                            mother.asOf());
            if (mother.email() != null) {
                facts.known(EMAIL, mother.email(), "icp", mother.asOf());
            }
        });
        Instant now = clock.instant();
        facts.known(BORN_ON, situation.day("birthDate"), "icp", now);
        return facts.ask(
                "nursery",
                List.of(SERVED),
                () -> facts.known(SERVED, !near(situation).isEmpty(), "nursery", now));
    }

    private List<NearNursery> near(Situation situation) {
        return nurseries.of(situation.whose(), situation.day("birthDate"), situation.person(), situation.cause());
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return today;
    }

    /** Nurseries are a suggestion: where there is none to make, nothing is said. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return Optional.empty();
    }

    @Override
    public OpenChoices openChoices(Situation situation, LocalDate today) {
        try {
            return new OpenChoices(
                    true,
                    Map.of(
                            Nursery.CHOSEN,
                            near(situation).stream()
                                    .map(nursery -> new Choice(
                                            nursery.licence(),
                                            new BilingualText(
                                                    written(nursery, Language.AR), written(nursery, Language.EN))))
                                    .toList()));
        } catch (AgencyUnavailable silent) {
            return OpenChoices.SILENT;
        }
    }

    private String written(NearNursery nursery, Language language) {
        String key = nursery.metres().isPresent() ? "osrati.nursery.choice.near" : "osrati.nursery.choice.somewhere";
        return texts.getMessage(
                key,
                new Object[] {
                    Map.of(
                            "name",
                            nursery.name().in(language),
                            "area",
                            nursery.area().in(language),
                            "km",
                            nursery.kilometres(),
                            "free",
                            nursery.free())
                },
                language.locale());
    }
}
