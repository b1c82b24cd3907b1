package ae.istibaq.basher.isic;

import ae.istibaq.basher.isic.Activity.Level;
import ae.istibaq.core.shared.BilingualText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The whole classification as a tree: 21 sections, 88 divisions, 238 groups, 419 classes. */
@Component
public class Classification {

    private static final String FILE = "portal/basher/isic/data/isic-rev4.tsv";

    private final Map<String, Activity> activities = new LinkedHashMap<>();

    Classification() {
        Map<String, List<String>> below = new LinkedHashMap<>();
        List<Activity> read = new ArrayList<>();
        String section = "";
        for (String[] row : rows()) {
            Level level = Level.of(row[0]);
            section = level == Level.SECTION ? row[0] : section;
            String above = above(row[0], level, section);
            below.put(row[0], new ArrayList<>());
            if (above != null) {
                Objects.requireNonNull(below.get(above), "Nothing above " + row[0])
                        .add(row[0]);
            }
            read.add(new Activity(row[0], level, new BilingualText(row[1], row[2]), above, List.of()));
        }
        read.forEach(activity -> activities.put(
                activity.code(),
                new Activity(
                        activity.code(),
                        activity.level(),
                        activity.title(),
                        activity.above(),
                        List.copyOf(below.getOrDefault(activity.code(), List.of())))));
    }

    public Optional<Activity> find(String code) {
        return Optional.ofNullable(activities.get(code));
    }

    public List<Activity> of(Level level) {
        return activities.values().stream()
                .filter(activity -> activity.level() == level)
                .toList();
    }

    public List<Activity> below(Activity activity) {
        return activity.below().stream().map(this::known).toList();
    }

    /** From the section down to the activity itself. */
    public List<Activity> wayTo(Activity activity) {
        LinkedList<Activity> way = new LinkedList<>();
        for (Activity here = activity; here != null; here = here.above() == null ? null : known(here.above())) {
            way.addFirst(here);
        }
        return way;
    }

    private Activity known(String code) {
        return Objects.requireNonNull(activities.get(code));
    }

    private static @Nullable String above(String code, Level level, String section) {
        return switch (level) {
            case SECTION -> null;
            case DIVISION -> section;
            default -> code.substring(0, code.length() - 1);
        };
    }

    private static List<String[]> rows() {
        try (BufferedReader reader = new BufferedReader(
                new java.io.InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
