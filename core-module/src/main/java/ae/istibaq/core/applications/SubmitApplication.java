package ae.istibaq.core.applications;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands an application to its agency, once, however often it is tried. */
@Service
class SubmitApplication {

    static final String REFUSED = "core.applications.rule.agency-refuses-intake";
    static final String SILENT = "core.applications.rule.agency-silent";
    static final String STOP_SILENT = "core.applications.rule.agency-silent-on-stop";

    private final Map<ServiceKey, Intake> intakes;
    private final ApplicationRows rows;
    private final Applications applications;
    private final PromisedTime promise;
    private final Services services;
    private final Tasks tasks;
    private final Later later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SubmitApplication(
            List<Intake> intakes,
            ApplicationRows rows,
            Applications applications,
            PromisedTime promise,
            Services services,
            Tasks tasks,
            Later later,
            TransactionTemplate transaction,
            Clock clock) {
        this.intakes = intakes.stream().collect(Collectors.toMap(Intake::service, Function.identity()));
        this.rows = rows;
        this.applications = applications;
        this.promise = promise;
        this.services = services;
        this.tasks = tasks;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    void submit(UUID id) {
        Application application = rows.findById(id).orElseThrow();
        if (!application.readyToSubmit()) {
            return;
        }
        try {
            // The application's own id is the key: an agency that answered into a dead portal answers the same again.
            String agencyReference = Exchanges.about(
                    application.applicant(),
                    "core.applications.purpose.submit",
                    application.cause(),
                    () -> intakeOf(application.service()).submit(submissionOf(application), id));
            transaction.executeWithoutResult(status -> received(id, agencyReference));
        } catch (AgencyRefused refused) {
            transaction.executeWithoutResult(status -> {
                applications.note(application, "handed-to-person", Actor.system());
                tasks.ask(REFUSED, application.reference(), application.cause());
            });
        }
    }

    /** Tells a person that an agency could not be asked for long; the portal goes on trying. */
    void inVain(UUID id, String rule) {
        rows.findById(id).ifPresent(application -> tasks.ask(rule, application.reference(), application.cause()));
    }

    private void received(UUID id, String agencyReference) {
        Application application = rows.lock(id).orElseThrow();
        if (application.stoppedBeforeReceipt()) {
            // Stopped while the agency was answering: what it has received must be stopped there too.
            application.receivedAfterStop(agencyReference);
            rows.save(application);
            later.now(SubmitJob.ASK_TO_STOP
                    .instance(id.toString())
                    .data(new SubmitJob.AskToStop(
                            id, application.reasonCode().orElseThrow(), application.cause(), false))
                    .build());
            return;
        }
        if (!application.readyToSubmit()) {
            return;
        }
        Instant now = clock.instant();
        application.submitted(
                agencyReference,
                now,
                promise.endsAt(services.get(application.service()), now).orElse(null));
        rows.save(application);
        applications.note(application, "submitted", Actor.system());
        if (!application.byLaw()) {
            // Who has not asked hears of the decision, not of the way to it.
            applications.tell(application, "received", application.cause());
        }
    }

    Intake intakeOf(ServiceKey service) {
        return java.util.Objects.requireNonNull(intakes.get(service), () -> "Nobody takes in " + service);
    }

    Submission submissionOf(Application application) {
        return new Submission(
                application.reference(),
                applications.situation(application),
                applications.choices(application),
                application.fee(),
                application.paymentOrder());
    }
}
