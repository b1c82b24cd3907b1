package ae.istibaq.core.verification;

import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells staff in which hour somebody seems to have tried numbers, and how many; nothing is known of who it was. */
@Component
class ProbeMatters implements Matters {

    private final Tally tally;

    ProbeMatters(Tally tally) {
        this.tally = tally;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        if (!task.rule().equals(Tally.PROBED)) {
            return List.of();
        }
        return tally.find(Instant.parse(task.matter()))
                .map(hour -> List.of(
                        Line.moment("core.verification.probed.hour", hour.begins()),
                        Line.code("core.verification.probed.asked", Long.toString(hour.asked())),
                        Line.code("core.verification.probed.missed", Long.toString(hour.missed()))))
                .orElse(List.of());
    }
}
