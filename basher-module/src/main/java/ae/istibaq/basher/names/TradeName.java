package ae.istibaq.basher.names;

import ae.istibaq.basher.activities.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart.
 *
 * @param proper its words as they are written, without the legal form
 * @param form code of the legal form it says; null where it says none
 * @param words the same words folded; one that was written with a hyphen is two
 * @param core those of them that set it apart: no activity, no article, nothing that any name may have
 */
record TradeName(List<String> proper, @Nullable String form, List<String> words, List<String> core) {

    private static final int LONGEST_FORM = 6;

    static TradeName read(String name, RuleBook book) {
        List<String> written = List.of(Spelling.seen(name).split(" "));
        Cut cut = withoutForm(written, book);
        List<String> words = cut.left().stream()
                .flatMap(word -> Spelling.words(word).stream())
                .toList();
        List<String> core = words.stream()
                .filter(word -> !book.saysNothing(word))
                .filter(word -> book.activitiesOf(word).isEmpty())
                .map(RuleBook::bare)
                .toList();
        return new TradeName(cut.left(), cut.form(), words, core);
    }

    /** The name without its legal form, as it was written. */
    String written() {
        return String.join(" ", proper);
    }

    /** The part of its core in one script. */
    List<String> core(boolean arabic) {
        return core.stream().filter(word -> Sound.isArabic(word) == arabic).toList();
    }

    boolean hasArabic() {
        return words.stream().anyMatch(Sound::isArabic);
    }

    /** Whether any letter is of the Latin script. */
    boolean hasLatin() {
        return words.stream().anyMatch(TradeName::isLatin);
    }

    static boolean isLatin(String word) {
        return word.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** The words of one script as they were written, with its numbers and without the legal form. */
    String written(boolean arabic) {
        return proper.stream()
                .filter(word ->
                        Sound.isArabic(word) == arabic || word.codePoints().noneMatch(Character::isLetter))
                .collect(Collectors.joining(" "));
    }

    private record Cut(List<String> left, @Nullable String form) {}

    private static Cut withoutForm(List<String> written, RuleBook book) {
        for (int count = Math.min(LONGEST_FORM, written.size() - 1); count > 0; count--) {
            int from = written.size() - count;
            String form = form(written.subList(from, written.size()), book);
            if (form != null) {
                return new Cut(new ArrayList<>(written.subList(0, from)), form);
            }
        }
        String first = written.size() > 1 ? form(written.subList(0, 1), book) : null;
        return first == null ? new Cut(written, null) : new Cut(written.subList(1, written.size()), first);
    }

    private static @Nullable String form(List<String> words, RuleBook book) {
        String letters = Spelling.squeezed(String.join("", words));
        return book.waysToSayForms().stream()
                .filter(way -> way.letters().equals(letters))
                .map(RuleBook.Form::code)
                .findFirst()
                .orElse(null);
    }
}
