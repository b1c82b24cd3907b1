package ae.istibaq.basher.names;

import ae.istibaq.basher.activities.Sound;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the rules make of a name by itself, before anybody looks into a register. */
@Component
class NameRules {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}ـ]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]");
    private static final Set<String> SERVANT = Set.of("عبد", "عبيد", "abd", "abdul", "abdel");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final double SAME_SOUND = 0.7;

    private final RuleBook book;
    private final Classification classification;

    NameRules(RuleBook book, Classification classification) {
        this.book = book;
        this.classification = classification;
    }

    List<Finding> judge(TradeName name, Wish wish) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> places = places(name.words());
        listed("N03", name, findings);
        listed("N04", name, findings);
        listed("N05", name, findings);
        listed("N06", name, findings);
        listed("N07", name, findings);
        families(name, places, findings);
        activity(name, wish, findings);
        forms(name, wish, findings);
        twoScripts(name, findings);
        listed("N13", name, findings);
        listed("N17", name, findings);
        punctuation(name, findings);
        distinctive(name, findings);
        abbreviations(name, findings);
        if (!name.hasArabic()) {
            findings.add(found("N22", null));
        }
        return findings;
    }

    /** A word of a list; after a servant of God, the names of God are people's. */
    private void listed(String rule, TradeName name, List<Finding> findings) {
        List<String> words = name.words();
        for (RuleBook.Phrase phrase : book.words(rule)) {
            int at = at(phrase.words(), words);
            boolean servant = at > 0 && SERVANT.contains(words.get(at - 1));
            if (at >= 0 && !(servant && (rule.equals("N03") || rule.equals("N04")))) {
                findings.add(found(rule, phrase.written()));
                return;
            }
        }
    }

    private Set<Integer> places(List<String> words) {
        Set<Integer> covered = new HashSet<>();
        for (RuleBook.Phrase place : book.words("N13")) {
            int at = at(place.words(), words);
            if (at >= 0) {
                IntStream.range(at, at + place.words().size()).forEach(covered::add);
            }
        }
        return covered;
    }

    /** Ruling families' names are borne by many, so that only the department can tell whose it is. */
    private void families(TradeName name, Set<Integer> places, List<Finding> findings) {
        for (RuleBook.Phrase family : book.words("N06-families")) {
            if (at(family.words(), name.words()) >= 0) {
                findings.add(new Finding(book.rule("N06"), Outcome.REVIEW, family.written()));
                findings.add(found("N09", family.written()));
                return;
            }
        }
        for (RuleBook.Phrase particle : book.words("N09")) {
            int at = at(particle.words(), name.words());
            if (at >= 0 && !places.contains(at)) {
                findings.add(found("N09", particle.written()));
                return;
            }
        }
    }

    private void activity(TradeName name, Wish wish, List<Finding> findings) {
        Activity chosen = wish.activity();
        if (chosen == null) {
            return;
        }
        name.words().stream()
                .filter(word -> !book.activitiesOf(word).isEmpty())
                .filter(word -> book.activitiesOf(word).stream().noneMatch(code -> agree(code, chosen)))
                .findFirst()
                .ifPresent(word -> findings.add(found("N10", word)));
    }

    /** Whether one of the two is the other, or above it. */
    private boolean agree(String code, Activity chosen) {
        Activity said = classification.find(code).orElseThrow();
        return classification.wayTo(chosen).contains(said)
                || classification.wayTo(said).contains(chosen);
    }

    private void forms(TradeName name, Wish wish, List<Finding> findings) {
        String chosen = wish.legalForm();
        if (chosen == null) {
            return;
        }
        if (chosen.equals("GP") && !chosen.equals(name.form())) {
            findings.add(found("N20", null));
        } else if (name.form() != null && !chosen.equals(name.form())) {
            findings.add(found("N11", null));
        }
    }

    private void twoScripts(TradeName name, List<Finding> findings) {
        String arabic = sound(name.core(true));
        String latin = sound(name.core(false));
        if (name.hasArabic() && name.hasLatin() && Resemblance.near(arabic, latin) < SAME_SOUND) {
            findings.add(found("N12", null));
        }
    }

    private static String sound(List<String> words) {
        return Sound.of(words.stream().collect(Collectors.joining())).orElse("");
    }

    private void punctuation(TradeName name, List<Finding> findings) {
        name.proper().stream()
                .filter(word -> !ALLOWED.matcher(word).matches())
                .findFirst()
                .ifPresent(word -> findings.add(found("N18", word)));
    }

    private void distinctive(TradeName name, List<Finding> findings) {
        if (name.core().stream().noneMatch(NameRules::canTellApart)) {
            findings.add(found("N19", null));
        }
    }

    static boolean canTellApart(String word) {
        return word.length() > 1 && word.chars().anyMatch(Character::isLetter);
    }

    private void abbreviations(TradeName name, List<Finding> findings) {
        boolean shouted = name.proper().stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
        name.proper().stream()
                .filter(word -> isAbbreviation(word, shouted))
                .findFirst()
                .ifPresent(word -> findings.add(found("N21", word)));
    }

    private boolean isAbbreviation(String word, boolean shouted) {
        String letters = Spelling.squeezed(word);
        if (book.saysNothing(letters) || letters.isEmpty() || !letters.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (letters.length() == 1) {
            return true;
        }
        return TradeName.isLatin(letters)
                && letters.length() <= LONGEST_ABBREVIATION
                && (!VOWELS.matcher(letters).find() || (!shouted && word.chars().allMatch(Character::isUpperCase)));
    }

    /** Where words stand beside each other in a name; less than nought where they don't. */
    private static int at(List<String> wanted, List<String> words) {
        for (int from = 0; from + wanted.size() <= words.size(); from++) {
            boolean all = true;
            for (int i = 0; i < wanted.size() && all; i++) {
                all = says(words.get(from + i), wanted.get(i));
            }
            if (all) {
                return from;
            }
        }
        return -1;
    }

    /** Also with "and", "for" or "by" written to it, which Arabic does. */
    private static boolean says(String word, String wanted) {
        return word.equals(wanted)
                || (wanted.startsWith("ال")
                        && (word.equals("و" + wanted)
                                || word.equals("ب" + wanted)
                                || word.equals("لل" + wanted.substring(2))
                                || (wanted.equals("الله") && word.equals("لله"))));
    }

    private Finding found(String rule, @org.jspecify.annotations.Nullable String word) {
        Rule broken = Objects.requireNonNull(book.rule(rule));
        return new Finding(broken, broken.outcome(), word);
    }
}
