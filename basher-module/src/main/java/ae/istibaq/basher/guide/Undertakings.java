package ae.istibaq.basher.guide;

import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.guide.Undertaking.StrategicImpact;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Knows of each activity which licence it takes and whether it is of strategic impact. */
@Component
public class Undertakings {

    private static final String FOLDER = "portal/basher/guide/data/";

    private final Classification classification;
    private final Map<String, LicenceKind> licences = new HashMap<>();
    private final Map<String, StrategicImpact> impacts = new HashMap<>();

    Undertakings(Classification classification) {
        this.classification = classification;
        rows("licence-kinds.tsv").forEach(row -> licences.put(row[0], LicenceKind.valueOf(row[1])));
        for (String[] row : rows("strategic-impact.tsv")) {
            StrategicImpact impact = new StrategicImpact(
                    Integer.parseInt(row[0]), row[2].equals("WHOLE"), row[3].equals("BANK"), row[4].equals("B"));
            for (String code : row[1].split(",", -1)) {
                impacts.put(code, impact);
            }
        }
    }

    /**
     * @param code of an activity of the classification
     * @throws java.util.NoSuchElementException for one that is none
     */
    public Undertaking of(String code) {
        Activity activity = classification.find(code).orElseThrow();
        return new Undertaking(
                activity, Objects.requireNonNull(nearest(licences, activity)), nearest(impacts, activity));
    }

    /** What is said of the activity itself, or else of the nearest above it. */
    private <T> @Nullable T nearest(Map<String, T> said, Activity activity) {
        return classification.wayTo(activity).reversed().stream()
                .map(above -> said.get(above.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
