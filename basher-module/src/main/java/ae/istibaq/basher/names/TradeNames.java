package ae.istibaq.basher.names;

import ae.istibaq.basher.market.RegisteredNames.Holder;
import ae.istibaq.core.parameters.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whether a trade name passes: by the published rules, and beside the names of the register. It tells what to
 * expect; the department decides, and holds a name only from then on.
 */
@Component
public class TradeNames {

    private static final int SHOWN = 5;
    private static final String COMMON = "basher.names.common-word";

    private final RuleBook book;
    private final NameRules rules;
    private final NameRegister register;
    private final NameSuggestions suggestions;
    private final Parameters parameters;
    private final Clock clock;

    TradeNames(
            RuleBook book,
            NameRules rules,
            NameRegister register,
            NameSuggestions suggestions,
            Parameters parameters,
            Clock clock) {
        this.book = book;
        this.rules = rules;
        this.register = register;
        this.suggestions = suggestions;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * What is to be expected of a name.
     *
     * @param name as it is compared and shown, without its legal form
     * @param outcome the weightiest of the findings
     * @param findings the weightiest first
     * @param special whether it has words for which a fee is due
     * @param same held by others already
     * @param alike held by others, and like it
     * @param suggestions pass all that it did not; empty where it passes
     * @param heardAt when the register last answered; null before it ever did
     * @param whole whether it was compared with all names of the register
     */
    public record Verdict(
            String name,
            Outcome outcome,
            List<Finding> findings,
            boolean special,
            List<Holder> same,
            List<Holder> alike,
            List<String> suggestions,
            @Nullable Instant heardAt,
            boolean whole) {}

    public Verdict check(Wish wish) {
        TradeName name = TradeName.read(wish.name(), book);
        List<Finding> findings = new ArrayList<>(rules.judge(name, wish));
        NameRegister.Comparison comparison = register.compare(name, wish.activity());
        if (!comparison.same().isEmpty()) {
            findings.add(found("N01"));
        } else if (!comparison.elsewhere().isEmpty() || !comparison.alike().isEmpty()) {
            findings.add(found("N02"));
        }
        common(name, findings);
        findings.sort(Comparator.comparing(Finding::outcome)
                .reversed()
                .thenComparing(finding -> finding.rule().id()));
        Outcome outcome =
                findings.isEmpty() ? Outcome.PASS : findings.getFirst().outcome();
        List<Holder> same = new ArrayList<>(comparison.same());
        same.addAll(comparison.elsewhere());
        boolean wanting = outcome == Outcome.REJECT || !comparison.free();
        return new Verdict(
                name.written(),
                outcome,
                findings,
                findings.stream().anyMatch(finding -> finding.outcome() == Outcome.FEE),
                same.stream().limit(SHOWN).toList(),
                comparison.alike().stream().limit(SHOWN).toList(),
                wanting ? suggestions.near(name, wish, findings) : List.of(),
                comparison.heardAt(),
                comparison.whole());
    }

    /** Rules about which only a person can tell. */
    public List<Rule> leftToPeople() {
        return book.rules().stream().filter(rule -> rule.by() == Rule.By.PERSON).toList();
    }

    /** Codes of the legal forms a name can say. */
    public List<String> legalForms() {
        return List.copyOf(book.forms());
    }

    /** One word that many names have sets nothing apart. */
    private void common(TradeName name, List<Finding> findings) {
        List<String> words = Resemblance.letters(name.core());
        if (words.size() == 1
                && name.core().size() == 1
                && findings.stream().noneMatch(finding -> finding.rule().id().equals("N19"))
                && register.namesWith(words.getFirst())
                        >= parameters.require(COMMON, LocalDate.now(clock)).number()) {
            findings.add(found("N19"));
        }
    }

    private Finding found(String id) {
        Rule rule = book.rule(id);
        return new Finding(rule, rule.outcome(), null);
    }
}
