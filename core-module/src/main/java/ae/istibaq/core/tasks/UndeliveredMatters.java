package ae.istibaq.core.tasks;

import ae.istibaq.core.notifications.Undelivered;
import ae.istibaq.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what a person was not told, why not, and to who works on it whom. */
@Component
class UndeliveredMatters implements Matters {

    private final Undelivered letters;

    UndeliveredMatters(Undelivered letters) {
        this.letters = letters;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        if (!task.rule().equals(Tasks.NOT_REACHED)) {
            return List.of();
        }
        return letters.find(UUID.fromString(task.matter()), language)
                .map(UndeliveredMatters::lines)
                .orElse(List.of());
    }

    private static List<Line> lines(Undelivered.Letter letter) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.text("core.tasks.letter", letter.subject()));
        if (letter.document()) {
            lines.add(Line.key("core.tasks.letter.with", "core.tasks.letter.document"));
        }
        letter.attempts()
                .forEach(attempt -> lines.add(Line.key(
                        "core.tasks.channel." + small(attempt.channel()),
                        "core.tasks.obstacle." + small(attempt.obstacle()))));
        lines.add(Line.person("core.tasks.person", letter.person()));
        return lines;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
