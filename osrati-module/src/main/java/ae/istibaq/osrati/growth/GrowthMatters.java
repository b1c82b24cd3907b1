package ae.istibaq.osrati.growth;

import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells staff which form a task is about: never what was answered. */
@Component
class GrowthMatters implements Matters {

    private static final Set<String> RULES = Set.of(HandInJob.REFUSED, HandInJob.SILENT);

    private final Questionnaires questionnaires;

    GrowthMatters(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        if (!RULES.contains(task.rule())) {
            return List.of();
        }
        return questionnaires.find(UUID.fromString(task.matter())).stream()
                .flatMap(GrowthMatters::lines)
                .toList();
    }

    private static Stream<Line> lines(Questionnaire filled) {
        Line form = Line.code(
                "osrati.growth.matter.form",
                filled.collection() + "/" + filled.window().months());
        HandedIn handedIn = filled.handedIn();
        return handedIn == null
                ? Stream.of(form)
                : Stream.of(
                        form,
                        Line.moment("osrati.growth.matter.handed-in", handedIn.at()),
                        Line.person("osrati.growth.matter.by", handedIn.by()));
    }
}
