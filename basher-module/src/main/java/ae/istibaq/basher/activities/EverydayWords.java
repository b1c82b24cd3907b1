package ae.istibaq.basher.activities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people call an activity where the classification speaks of retail sale in specialized stores. */
@Component
class EverydayWords {

    private static final String FILE = "portal/basher/activities/data/everyday-words.tsv";

    private final Map<String, List<String>> byCode = new HashMap<>();

    EverydayWords() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split("\t", -1)).forEach(row -> byCode.put(row[0], names(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In both languages, Arabic first; empty where the title says it. */
    List<String> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Of all activities that have any. */
    java.util.Set<String> codes() {
        return byCode.keySet();
    }

    private static List<String> names(String[] row) {
        return Stream.concat(Stream.of(row[1].split("، ")), Stream.of(row[2].split(", ")))
                .toList();
    }
}
