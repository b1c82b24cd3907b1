package ae.istibaq.basher.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names near one that somebody wanted, which pass the same rules and are not like any in the register. */
@Component
class NameSuggestions {

    private static final int MOST = 3;

    private final RuleBook book;
    private final NameRules rules;
    private final NameRegister register;

    NameSuggestions(RuleBook book, NameRules rules, NameRegister register) {
        this.book = book;
        this.rules = rules;
        this.register = register;
    }

    /** Without the words that don't pass, and with one that sets the name apart; none while the register is not read. */
    List<String> near(TradeName name, Wish wish, List<Finding> findings) {
        boolean arabic = name.hasArabic();
        String kept = kept(name, arabic, findings);
        List<String> words = book.distinguishing(arabic);
        // Another name begins with another word, and the same name with the same.
        int first = Math.floorMod(kept.hashCode(), words.size());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size() && found.size() < MOST; i++) {
            String word = words.get((first + i) % words.size());
            String candidate = kept.isEmpty() ? word : arabic ? word + " " + kept : kept + " " + word;
            if (passes(candidate, wish)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private String kept(TradeName name, boolean arabic, List<Finding> findings) {
        Set<String> gone = findings.stream()
                .filter(finding -> finding.word() != null)
                .flatMap(finding -> Spelling.words(String.valueOf(finding.word())).stream())
                .collect(Collectors.toSet());
        return name.proper().stream()
                .filter(word ->
                        TradeName.isLatin(word) != arabic || word.chars().noneMatch(Character::isLetter))
                .map(word -> word.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .filter(word -> Spelling.words(word).stream().noneMatch(gone::contains))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .collect(Collectors.joining(" "));
    }

    /** The one thing a name in Latin letters alone can't bring is its Arabic form. */
    private boolean passes(String candidate, Wish wish) {
        TradeName name = TradeName.read(candidate, book);
        boolean clean = rules.judge(name, wish.named(candidate)).stream()
                .allMatch(finding ->
                        finding.rule().id().equals("N22") || finding.rule().id().equals("N20"));
        if (!clean) {
            return false;
        }
        NameRegister.Comparison comparison = register.compare(name, null);
        return comparison.whole() && comparison.free();
    }
}
