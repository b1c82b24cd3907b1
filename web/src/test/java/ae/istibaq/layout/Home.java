package ae.istibaq.layout;

import ae.istibaq.core.shared.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of a room or service among the resources, in the source tree.
 *
 * @param name product and room, such as core.payments; web for the frame
 * @param folder for example core-module/src/main/resources/portal/core/payments
 * @param java where its classes lie
 */
record Home(String name, Path folder, Path java) {

    static final List<String> MODULES = List.of("core-module", "osrati-module", "basher-module", "web");
    private static final Path ROOT = Path.of("..");

    static List<Home> all() {
        return MODULES.stream()
                .flatMap(module -> {
                    Path main = ROOT.resolve(module).resolve("src/main");
                    Path portal = main.resolve("resources/portal");
                    return children(portal)
                            .flatMap(product -> product.endsWith("web") ? Stream.of(product) : children(product))
                            .map(folder -> of(portal, folder, main.resolve("java/ae/istibaq")));
                })
                .toList();
    }

    private static Home of(Path portal, Path folder, Path java) {
        Path name = portal.relativize(folder);
        return new Home(name.toString().replace('/', '.'), folder, java.resolve(name));
    }

    /** Schema of its tables. */
    String product() {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** Its texts in a language; none where it has no text folder. */
    Map<String, String> texts(Language language) {
        Path file = folder.resolve("text/messages_" + language.code() + ".properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    static MessageFormat format(String text, Language language) {
        return new MessageFormat(text, ULocale.forLanguageTag(language.locale().toLanguageTag() + "-u-nu-latn"));
    }

    List<Path> pages() {
        return files(folder, ".html");
    }

    List<Path> migrations() {
        return files(folder, ".sql");
    }

    /** Every Java file of the portal, without tests. */
    static List<Path> sources() {
        return MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java").stream())
                .toList();
    }

    static List<Path> files(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
