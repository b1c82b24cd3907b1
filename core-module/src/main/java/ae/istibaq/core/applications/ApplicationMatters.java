package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells staff which application a task is about, or a payment; by its number, not by its applicant. */
@Component
class ApplicationMatters implements Matters {

    private final ApplicationRows rows;
    private final Services services;
    private final AgencyNames agencies;
    private final Clock clock;

    ApplicationMatters(ApplicationRows rows, Services services, AgencyNames agencies, Clock clock) {
        this.rows = rows;
        this.services = services;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        return find(task).map(application -> lines(application, language)).orElse(List.of());
    }

    private Optional<Application> find(Task task) {
        if (task.rule().startsWith("core.payments.rule.")) {
            return order(task.matter()).flatMap(rows::findByPaymentOrder);
        }
        // Services have rules of their own about their applications.
        return rows.findByReference(task.matter());
    }

    private static Optional<UUID> order(String matter) {
        try {
            return Optional.of(UUID.fromString(matter));
        } catch (IllegalArgumentException aDay) {
            return Optional.empty();
        }
    }

    private List<Line> lines(Application application, Language language) {
        List<Line> lines = new ArrayList<>();
        String agency = services.get(application.service()).agency();
        lines.add(Line.key("core.applications.service", application.service().text("name")));
        lines.add(Line.code("core.applications.reference", application.reference()));
        lines.add(Line.key(
                "core.applications.stands",
                "core.applications.state." + application.state().name().toLowerCase(Locale.ROOT)));
        lines.add(Line.text(
                "core.applications.agency",
                agencies.of(agency, LocalDate.now(clock)).in(language)));
        application
                .agencyReference()
                .ifPresent(reference -> lines.add(Line.code("core.applications.agency-reference", reference)));
        lines.add(Line.moment("core.applications.made", application.createdAt()));
        application.promisedBy().ifPresent(at -> lines.add(Line.moment("core.applications.promised-by", at)));
        return lines;
    }
}
