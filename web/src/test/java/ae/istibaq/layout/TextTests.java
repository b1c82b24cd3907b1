package ae.istibaq.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.shared.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key that is used has a text, every text is used, and no page speaks without one. */
class TextTests {

    private static final Map<String, String> ARABIC = texts(Language.AR);
    private static final Map<String, String> ENGLISH = texts(Language.EN);

    /** Keys whose last part comes from outside: codes of agencies' contracts and of libraries. */
    private static final List<String> NAMED_OUTSIDE = List.of("core.events.fault.");

    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("title", "alt", "aria-label", "placeholder");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A link as the portal writes it into an SMS. */
    private static final String URL = "https://portal.istibaq.example/m/abcdefgh";

    private static final int SMS_PART = 67;

    @Test
    void hasATextForEveryKeyOfAPage() {
        assertThat(missing(Written.keysInPages(), ENGLISH::containsKey)).isEmpty();
    }

    @Test
    void hasATextForEveryKeyOrBeginningInQuotes() {
        Set<String> known = new TreeSet<>(Written.parameters());
        Set<String> quoted = new TreeSet<>(Written.quotedInPages());
        quoted.addAll(Written.keysInClasses());
        assertThat(missing(quoted, key -> known.contains(key) || isKeyOrBeginning(key)))
                .isEmpty();
    }

    @Test
    void hasATextForEveryKeyThatFollowsFromAName() {
        assertThat(Declared.services()).isNotEmpty();
        assertThat(Declared.bundles()).isNotEmpty();
        assertThat(Declared.conditions()).isNotEmpty();
        assertThat(missing(Keys.byConvention(), ENGLISH::containsKey)).isEmpty();
    }

    @Test
    void usesEveryText() {
        Set<String> used = new TreeSet<>(Keys.byConvention());
        used.addAll(ServiceHomeTests.NAMED_BY_SPRING);
        used.addAll(Written.keysInPages());
        used.addAll(Written.keysInClasses());
        used.addAll(Written.quotedInPages());
        Set<String> beginnings = new TreeSet<>(NAMED_OUTSIDE);
        used.stream().filter(key -> key.endsWith(".") && !isTooShort(key)).forEach(beginnings::add);
        // The kind of a document, such as osrati.familybook.book, begins the key of its name.
        Written.keysInClasses().forEach(kind -> used.add(kind + ".document"));
        // A whole template in a class, such as the one of a particular no.
        Written.keysInClasses().stream()
                .filter(key -> key.contains(".notice."))
                .flatMap(Keys::notice)
                .forEach(used::add);
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /** A room's whole name begins all its keys and so says nothing of any. */
    private static boolean isTooShort(String beginning) {
        return beginning.chars().filter(character -> character == '.').count() < 3 && !beginning.startsWith("web.");
    }

    static Stream<Path> pages() {
        return Home.all().stream().flatMap(home -> home.pages().stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingThatIsNoText(Path page) {
        assertThat(spoken(Home.read(page))).isEmpty();
    }

    @Test
    void noticesAPageThatSpeaksByItself() {
        assertThat(spoken("<p>مرحبا</p><img alt=\"a horse\"><bdi th:text=\"${x}\"></bdi><!-- why -->"))
                .containsExactly("مرحبا", "alt: a horse");
    }

    static Stream<ServiceDefinition> services() {
        return Declared.services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void keepsAnArabicSmsWithinTwoParts(ServiceDefinition service) {
        Keys.noticesOf(service).forEach(notice -> fitsTwoParts(notice + ".sms"));
    }

    @Test
    void keepsTheSmsOfBundlesWithinTwoParts() {
        assertThat(ARABIC.keySet())
                .filteredOn(key -> key.endsWith(".sms"))
                .isNotEmpty()
                .allSatisfy(TextTests::fitsTwoParts);
    }

    private static void fitsTwoParts(String key) {
        Map<String, Object> longest = new HashMap<>();
        longest.put("url", URL);
        longest.put("reference", "A-ABCDE-FGHJK");
        longest.put("contractNumber", "AJM-2026-0012345");
        longest.put("contractDate", "24/11/2026");
        longest.put("lastDay", "24/11/2026");
        longest.put("daysLeft", 14);
        longest.put("fee", "1250.00");
        longest.put("notificationNumber", "EHS-2026-00000001");
        longest.put("birthDate", "24/11/2026");
        longest.put("sex", "FEMALE");
        longest.put("twin", "3");
        longest.put("appointmentDate", "24/11/2026");
        longest.put("appointmentTime", "10:30");
        longest.put("vaccinationDate", "24/11/2026");
        longest.put("vaccinationMonths", 18);
        longest.put("growthClosesDate", "24/11/2026");
        longest.put("growthMonths", "36");
        longest.put("leave", "MATERNITY");
        longest.put("leaveFrom", "24/11/2026");
        longest.put("leaveTo", "24/11/2026");
        longest.put("lastMonth", "11/2026");
        longest.put("edaadUntil", "24/11/2026");
        longest.put("schoolYear", "2030-2031");
        var format = Home.format(ARABIC.getOrDefault(key, ""), Language.AR);
        assertThat(longest.keySet()).as("places of " + key).containsAll(format.getArgumentNames());
        String text = format.format(longest);
        assertThat(text.length()).as(key + ": " + text).isLessThanOrEqualTo(2 * SMS_PART);
    }

    private static Set<String> missing(Set<String> keys, Predicate<String> known) {
        assertThat(keys).isNotEmpty();
        Set<String> missing = new TreeSet<>(keys);
        missing.removeIf(known);
        return missing;
    }

    private static boolean isKeyOrBeginning(String key) {
        String beginning = key.endsWith(".") ? key : key + ".";
        return ENGLISH.containsKey(key) || ENGLISH.keySet().stream().anyMatch(text -> text.startsWith(beginning));
    }

    private static List<String> spoken(String page) {
        Document document = Jsoup.parse(page, "", Parser.xmlParser());
        Stream<String> between = document.getAllElements().stream()
                .filter(element -> !Set.of("style", "script").contains(element.normalName()))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(String::strip);
        Stream<String> attributes = document.getAllElements().stream().flatMap(TextTests::spokenAttributes);
        return Stream.concat(between, attributes)
                .filter(text -> LETTER.matcher(text).find())
                .toList();
    }

    private static Stream<String> spokenAttributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> SPOKEN_ATTRIBUTES.contains(attribute.getKey()))
                .map((Attribute attribute) -> attribute.getKey() + ": " + attribute.getValue());
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        Home.all().forEach(home -> texts.putAll(home.texts(language)));
        return texts;
    }
}
