package ae.istibaq.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message keys and beginnings of keys that pages and classes write out. */
final class Written {

    // A text block, a string, or a comment, whichever begins first.
    private static final Pattern JAVA = Pattern.compile(
            "\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\]|\\\\.)'",
            Pattern.DOTALL);
    private static final Pattern IN_PAGE = Pattern.compile("#\\{([A-Za-z0-9._-]+)");
    private static final Pattern QUOTED_IN_PAGE = Pattern.compile("'([A-Za-z0-9._-]+)'");
    private static final Pattern KEY =
            Pattern.compile("(core|osrati|basher)\\.[a-z]+\\.[A-Za-z0-9._-]*|web\\.[A-Za-z0-9._-]+");

    private Written() {}

    /** {@code #{core.payments.amount}} in pages. */
    static Set<String> keysInPages() {
        return find(pages(), IN_PAGE).keys();
    }

    /** Whole keys, and beginnings of keys that end with a dot, in quotes of pages. */
    static Set<String> quotedInPages() {
        return find(pages(), QUOTED_IN_PAGE).keys();
    }

    /** Whole keys, and beginnings of keys, in strings of classes. */
    static Set<String> keysInClasses() {
        Found found = new Found(new TreeSet<>());
        for (Path source : Home.sources()) {
            JAVA.matcher(Home.read(source))
                    .results()
                    .map(literal -> literal.group("string"))
                    .filter(java.util.Objects::nonNull)
                    // The message of a constraint is a key in braces.
                    .map(string -> string.startsWith("{") && string.endsWith("}")
                            ? string.substring(1, string.length() - 1)
                            : string)
                    .forEach(found::add);
        }
        return found.keys();
    }

    private static List<Path> pages() {
        return Home.all().stream().flatMap(home -> home.pages().stream()).toList();
    }

    private static Found find(List<Path> files, Pattern pattern) {
        Found found = new Found(new TreeSet<>());
        files.stream()
                .map(Home::read)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .forEach(found::add);
        return found;
    }

    private record Found(Set<String> keys) {

        void add(String candidate) {
            if (KEY.matcher(candidate).matches()) {
                keys.add(candidate);
            }
        }
    }

    /** Tables and names of other things that look like keys and are none. */
    static Set<String> parameters() {
        Pattern row = Pattern.compile("\\('([a-z]+\\.[a-z]+\\.[a-z0-9-]+)',");
        Set<String> parameters = new TreeSet<>();
        Home.all().stream()
                .flatMap(home -> home.migrations().stream())
                .flatMap(file -> row.matcher(Home.read(file)).results())
                .forEach(match -> parameters.add(match.group(1)));
        return parameters;
    }

    static Stream<String> inClass(Path source) {
        return JAVA.matcher(Home.read(source)).results().map(literal -> {
            String block = literal.group("block");
            String string = literal.group("string");
            return block != null ? block : string != null ? string : "";
        });
    }
}
