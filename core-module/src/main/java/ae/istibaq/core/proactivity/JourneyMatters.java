package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells staff which stage of life a task is about, and which of its steps. */
@Component
class JourneyMatters implements Matters {

    private final JourneyBook journeys;
    private final Services services;

    JourneyMatters(JourneyBook journeys, Services services) {
        this.journeys = journeys;
        this.services = services;
    }

    /** The matter of a task is a journey and what was to be done in it: a service, or a template. */
    static String matter(UUID journey, String what) {
        return journey + "/" + what;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        if (!task.rule().startsWith("core.proactivity.rule.")) {
            return List.of();
        }
        String[] parts = task.matter().split("/", 2);
        List<Line> lines = new ArrayList<>();
        journeys.find(UUID.fromString(parts[0])).ifPresent(journey -> {
            lines.add(Line.key("core.proactivity.matter.stage", journey.bundle() + ".name"));
            lines.add(Line.code("core.proactivity.matter.number", journey.matter()));
        });
        lines.add(service(parts[1])
                .map(service -> Line.key(
                        "core.proactivity.matter.service", service.key().text("name")))
                .orElseGet(() -> Line.code("core.proactivity.matter.notice", parts[1])));
        return lines;
    }

    private Optional<ServiceDefinition> service(String key) {
        return services.all().stream()
                .filter(service -> service.key().value().equals(key))
                .findFirst();
    }
}
