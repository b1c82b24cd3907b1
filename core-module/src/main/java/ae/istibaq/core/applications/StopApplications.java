package ae.istibaq.core.applications;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.payments.Payments;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
     * Undoes the applications of a journey as their services declare, in the caller's transaction.
     *
     * @param following what becomes of a service
     * @param only whose applications; empty for everybody's
     * @param reasonKey message key of the reason, told to the applicant
     */
    public void ofJourney(
            UUID journey,
            Function<ServiceKey, Following> following,
            Set<EmiratesId> only,
            String reasonKey,
            UUID cause) {
        for (Application found : rows.findByJourney(journey)) {
            if (only.isEmpty() || only.contains(found.applicant())) {
                undo(rows.lock(found.id()).orElseThrow(), following.apply(found.service()), reasonKey, cause);
            }
        }
    }

    /**
     * Asks the agency to give an application back that it has not answered; does nothing where it has.
     *
     * @param reasonKey message key of the reason, told to the applicant
     */
    @Transactional
    public void takeBack(String reference, String reasonKey) {
        rows.lockByReference(reference)
                .filter(application -> application.state() == State.SUBMITTED || application.state() == State.RETURNED)
                .ifPresent(application -> {
                    applications.note(application, "withdrawn", Actor.person(application.applicant()));
                    askSoon(application, Following.STOP_AND_TELL, reasonKey, application.cause());
                });
    }

    private void undo(Application application, Following following, String reasonKey, UUID cause) {
        if (following.keeps() || application.state().ended() && application.state() != State.APPROVED) {
            return;
        }
        switch (application.state()) {
            case DRAFT, AGREED -> end(application, reasonKey, cause);
            case PAID -> {
                if (following.way() == Following.Way.ASK_A_PERSON) {
                    ask(application, following, cause);
                } else {
                    end(application, reasonKey, cause);
                }
            }
            case SUBMITTED, RETURNED -> {
                if (following.stops()) {
                    askSoon(application, following, reasonKey, cause);
                } else {
                    ask(application, following, cause);
                }
            }
            case APPROVED -> {
                if (following.way() == Following.Way.TAKE_BACK) {
                    askSoon(application, following, reasonKey, cause);
                } else if (following.way() == Following.Way.REFUND) {
                    application.paymentOrder().ifPresent(order -> payments.refund(order, reasonKey, cause));
                    applications.note(application, "refunded", Actor.system());
                } else if (following.stops()) {
                    tasks.ask("core.applications.rule.approved-then-undone", application.reference(), cause);
                } else {
                    ask(application, following, cause);
                }
            }
            case REFUSED, CANCELLED -> {}
        }
    }

    private void askSoon(Application application, Following following, String reasonKey, UUID cause) {
        boolean approvedToo = following.way() == Following.Way.TAKE_BACK;
        later.now(SubmitJob.ASK_TO_STOP
                .instance(application.id().toString())
                .data(new SubmitJob.AskToStop(application.id(), reasonKey, cause, approvedToo))
                .build());
    }

    private void ask(Application application, Following following, UUID cause) {
        String rule = following.rule();
        if (rule != null) {
            tasks.ask(rule, application.reference(), cause);
        }
    }

    /** Asks the agency to stop; where it will not, a person decides. */
    void askAgency(SubmitJob.AskToStop ask) {
        Application application = rows.findById(ask.application()).orElseThrow();
        boolean approved = application.state() == State.APPROVED && ask.approvedToo();
        if (!application.heldByAgency() && !approved) {
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
