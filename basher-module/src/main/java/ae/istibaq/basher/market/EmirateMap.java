package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The emirates as shapes, the darker the more licences. */
@Component
class EmirateMap {

    private static final String FILE = "portal/basher/market/data/emirates.tsv";
    private static final int SHADES = 5;

    private final Map<Emirate, String> shapes = new EnumMap<>(Emirate.class);

    EmirateMap() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> shapes.put(Emirate.valueOf(row[0]), row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param shade from 0 for none to 5 for most */
    record Shape(Emirate emirate, String path, int shade) {}

    List<Shape> shaded(Map<Emirate, Integer> counts) {
        int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        return shapes.entrySet().stream()
                .map(shape -> new Shape(
                        shape.getKey(), shape.getValue(), shade(counts.getOrDefault(shape.getKey(), 0), most)))
                .toList();
    }

    /** By the root, as a few emirates have nearly all. */
    private static int shade(int count, int most) {
        return count == 0 ? 0 : Math.clamp((int) Math.ceil(SHADES * Math.sqrt((double) count / most)), 1, SHADES);
    }
}
