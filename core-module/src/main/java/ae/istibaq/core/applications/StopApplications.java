package ae.istibaq.core.applications;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.payments.Payments;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops what rests on a fact that was corrected or annulled, as far as the portal may; the rest goes to a person. */
@Service
public class StopApplications {

    private final ApplicationRows rows;
    private final Applications applications;
    private final SubmitApplication submit;
    private final Payments payments;
    private final Tasks tasks;
    private final Later later;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StopApplications(
            ApplicationRows rows,
            Applications applications,
            SubmitApplication submit,
            Payments payments,
            Tasks tasks,
            Later later,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.applications = applications;
        this.submit = submit;
        this.payments = payments;
        this.tasks = tasks;
        this.later = later;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Stops the applications of a journey, in the caller's transaction: those not yet with the agency end at once and
     * are refunded, those with the agency are asked back, and those decided become a task.
     *
     * @param reasonKey message key of the reason, told to the applicant
     */
    public void ofJourney(UUID journey, String reasonKey, UUID cause) {
        for (Application found : rows.findByJourney(journey)) {
            Application application = rows.lock(found.id()).orElseThrow();
            switch (application.state()) {
                case DRAFT, AGREED, PAID -> end(application, reasonKey, cause);
                case SUBMITTED, RETURNED ->
                    later.now(SubmitJob.ASK_TO_STOP
                            .instance(application.id().toString())
                            .data(new SubmitJob.AskToStop(application.id(), reasonKey, cause))
                            .build());
                case APPROVED ->
                    tasks.ask("core.applications.rule.approved-then-undone", application.reference(), cause);
                case REFUSED, CANCELLED -> {}
            }
        }
    }

    /** Asks the agency to stop; where it will not, a person decides. */
    void askAgency(SubmitJob.AskToStop ask) {
        Application application = rows.findById(ask.application()).orElseThrow();
        if (!application.heldByAgency()) {
            return;
        }
        String agencyReference = application.agencyReference().orElseThrow();
        boolean agreed = Exchanges.about(
                application.applicant(),
                "core.applications.purpose.stop",
                ask.cause(),
                () -> agrees(application, agencyReference));
        transaction.executeWithoutResult(status -> {
            Application held = rows.lock(ask.application()).orElseThrow();
            if (agreed && held.state().mayBecome(State.CANCELLED)) {
                end(held, ask.reasonKey(), ask.cause());
                publisher.publishEvent(new ApplicationStopped(held.id(), held.service(), held.journey(), ask.cause()));
            } else if (!agreed || held.state() != State.CANCELLED) {
                applications.note(held, "handed-to-person", Actor.system());
                tasks.ask("core.applications.rule.agency-will-not-stop", held.reference(), ask.cause());
            }
        });
    }

    private boolean agrees(Application application, String agencyReference) {
        UUID key =
                UUID.nameUUIDFromBytes(("stop" + application.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            return submit.intakeOf(application.service())
                    .cancel(submit.submissionOf(application), agencyReference, key);
        } catch (AgencyRefused notEvenHeard) {
            // Asking again is no use; what follows is the same as after a no.
            return false;
        }
    }

    private void end(Application application, String reasonKey, UUID cause) {
        boolean paid = application.state() != State.DRAFT && application.state() != State.AGREED;
        application.cancelled(reasonKey, clock.instant());
        rows.save(application);
        if (paid) {
            application.paymentOrder().ifPresent(order -> payments.refund(order, reasonKey, cause));
        }
        applications.note(application, "cancelled", Actor.system());
        applications.tell(application, "cancelled", cause);
    }
}
