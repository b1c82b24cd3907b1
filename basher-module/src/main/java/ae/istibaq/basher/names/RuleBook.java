package ae.istibaq.basher.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rules for trade names with their words, as they lie in the room's data. */
@Component
class RuleBook {

    private static final String FOLDER = "portal/basher/names/data/";
    /** What a name may be called beside what sets it apart. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("شركه", "الشركه", "محل", "محلات", "company", "co", "shop", "and", "the", "of", "al", "و");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> words = new LinkedHashMap<>();
    private final List<Form> forms;
    private final Set<String> formCodes;
    private final Map<String, Set<String>> activityWords = new LinkedHashMap<>();
    private final List<String[]> distinguishing;

    private record Book(
            String about, List<Rule> rules, Map<String, List<String>> forms, Map<String, List<String>> words) {}

    /** Words that stand beside each other in a list. */
    record Phrase(String written, List<String> words) {}

    /** How a name says its legal form, in letters alone. */
    record Form(String code, String letters, int longest) {}

    RuleBook() {
        Book book = read();
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
        book.words()
                .forEach((list, phrases) -> words.put(
                        list,
                        phrases.stream()
                                .map(phrase -> new Phrase(phrase, Spelling.words(phrase)))
                                .toList()));
        List<Form> known = new ArrayList<>();
        book.forms()
                .forEach((code, names) -> names.forEach(name -> {
                    String letters = Spelling.squeezed(name);
                    known.add(new Form(code, letters, letters.length()));
                }));
        // The longest first: a limited liability company of one person is one of several in its first words.
        forms = known.stream()
                .sorted(Comparator.comparingInt(Form::longest).reversed())
                .toList();
        formCodes = new LinkedHashSet<>(book.forms().keySet());
        for (String[] row : rows("activity-words.tsv")) {
            Set<String> codes = Set.of(row[2].split(", "));
            Stream.concat(Stream.of(row[0].split("، ")), Stream.of(row[1].split(", ")))
                    .forEach(word -> activityWords
                            .computeIfAbsent(bare(Spelling.fold(word)), one -> new LinkedHashSet<>())
                            .addAll(codes));
        }
        distinguishing = rows("distinguishing-words.tsv");
    }

    Rule rule(String id) {
        return Objects.requireNonNull(rules.get(id));
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Codes of the legal forms that a name can say, in the order of the book. */
    Set<String> forms() {
        return formCodes;
    }

    List<Form> waysToSayForms() {
        return forms;
    }

    List<Phrase> words(String list) {
        return Objects.requireNonNull(words.get(list));
    }

    /** Codes of what a word says is done, such as 56 for a restaurant; none for a word that says nothing of it. */
    Set<String> activitiesOf(String word) {
        return activityWords.getOrDefault(bare(word), Set.of());
    }

    boolean saysNothing(String word) {
        return SAYS_NOTHING.contains(word);
    }

    /** Words that tell a name from others, in Arabic or in Latin letters. */
    List<String> distinguishing(boolean arabic) {
        return distinguishing.stream().map(row -> row[arabic ? 0 : 1]).toList();
    }

    /** A word without its article, and without the preposition before it. */
    static String bare(String word) {
        if (word.startsWith("لل") && word.length() > 4) {
            return word.substring(2);
        }
        if ((word.startsWith("ال") || word.startsWith("al")) && word.length() > 4) {
            return word.substring(2);
        }
        return word;
    }

    private static Book read() {
        try (var in = new ClassPathResource(FOLDER + "trade-name-rules.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
