package ae.istibaq.core.applications;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.payments.Line;
import ae.istibaq.core.payments.NewOrder;
import ae.istibaq.core.payments.PaymentCaptured;
import ae.istibaq.core.payments.Payments;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The one life cycle of every request for a service. */
@Service
public class Applications {

    private static final Set<Channel> EVERYWHERE = EnumSet.allOf(Channel.class);

    private final ApplicationRows rows;
    private final Timeline timeline;
    private final Services services;
    private final Payments payments;
    private final Notifications notifications;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final Later later;
    private final ApplicationEventPublisher publisher;
    private final JsonMapper json;
    private final Clock clock;

    Applications(
            ApplicationRows rows,
            Timeline timeline,
            Services services,
            Payments payments,
            Notifications notifications,
            Tasks tasks,
            AuditTrail audit,
            Later later,
            ApplicationEventPublisher publisher,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.timeline = timeline;
        this.services = services;
        this.payments = payments;
        this.notifications = notifications;
        this.tasks = tasks;
        this.audit = audit;
        this.later = later;
        this.publisher = publisher;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes the application of an accepted offer, or of what the law gives, in the caller's transaction; the same
     * verdict gives the same one.
     */
    public Application apply(NewApplication wanted) {
        return rows.findByVerdict(wanted.verdict()).orElseGet(() -> begin(wanted));
    }

    private Application begin(NewApplication wanted) {
        Application application = new Application(
                wanted,
                References.next(),
                new Snapshot(
                        json.writeValueAsString(wanted.situation()),
                        json.writeValueAsString(wanted.facts()),
                        json.writeValueAsString(wanted.choices()),
                        json.writeValueAsString(wanted.lines())),
                clock.instant());
        application.agree();
        if (wanted.fee().compareTo(Aed.ZERO) > 0) {
            application.payWith(order(application, wanted.language()));
        } else {
            submitSoon(application);
        }
        if (application.byLaw()) {
            note(application, "by-law", Actor.system());
        } else {
            note(application, "agreed", Actor.person(application.applicant()));
        }
        return rows.save(application);
    }

    @EventListener
    @Transactional
    void on(PaymentCaptured payment) {
        Application application = rows.lock(payment.matter()).orElse(null);
        if (application == null || application.state() == State.PAID || application.state() == State.SUBMITTED) {
            return;
        }
        if (!application.state().mayBecome(State.PAID)) {
            // The application was stopped while the customer was paying: the money goes back by itself.
            payments.refund(payment.order(), "core.applications.refund.stopped", application.cause());
            return;
        }
        application.paid();
        rows.save(application);
        note(application, "paid", Actor.person(application.applicant()));
        submitSoon(application);
    }

    /**
     * Keeps an agency's decision; the same one again changes nothing, a different one goes to a person.
     *
     * @throws ReceiptOutstanding where the agency's receipt has not reached the portal yet; to be told again
     */
    @Transactional
    public Optional<Application> decide(Decision decision) {
        Application application = rows.lockByReference(decision.reference()).orElse(null);
        if (application == null) {
            tasks.ask("core.applications.rule.decision-without-application", decision.reference(), decision.cause());
            return Optional.empty();
        }
        if (application.state() == decision.outcome()) {
            return Optional.of(application);
        }
        if (application.readyToSubmit()) {
            throw new ReceiptOutstanding();
        }
        if (!application.state().mayBecome(decision.outcome())) {
            tasks.ask("core.applications.rule.decision-after-end", application.reference(), decision.cause());
            return Optional.of(application);
        }
        application.decided(decision, clock.instant());
        rows.save(application);
        String outcome = decision.outcome().name().toLowerCase(java.util.Locale.ROOT);
        note(
                application,
                outcome,
                Actor.agency(services.get(application.service()).agency()));
        tell(application, outcome, decision.cause());
        publisher.publishEvent(new ApplicationDecided(
                application.id(), application.service(), application.journey(), decision.cause(), decision.outcome()));
        return Optional.of(application);
    }

    /**
     * The order that pays an application: its own, or a new one where that ended without money, such as after a refused
     * card, or where the office sent back what the gateway had taken wrongly.
     *
     * @return empty where nothing is left to pay
     */
    @Transactional
    Optional<UUID> orderToPay(UUID id, Language language) {
        Application application = rows.findById(id).orElseThrow();
        if (application.state() != State.AGREED || application.paymentOrder().isEmpty()) {
            return Optional.empty();
        }
        if (payments.latest(id).filter(payment -> payment.status().over()).isPresent()) {
            application.payWith(order(application, language));
            rows.save(application);
        }
        return application.paymentOrder();
    }

    private UUID order(Application application, Language language) {
        return payments.open(new NewOrder(
                application.id(),
                application.applicant(),
                feeLines(application),
                "/applications/" + application.reference(),
                language));
    }

    /** Ends an application that its applicant has agreed to and not paid; does nothing where it went on meanwhile. */
    @Transactional
    void cancelUnpaid(UUID id, EmiratesId applicant) {
        Application application = rows.lock(id).orElseThrow();
        if (application.state() == State.AGREED && application.fee().compareTo(Aed.ZERO) > 0) {
            application.cancelled("core.applications.reason.by-applicant", clock.instant());
            rows.save(application);
            note(application, "cancelled", Actor.person(applicant));
        }
    }

    void tell(Application application, String what, UUID cause) {
        // What the event told may be said, such as the school year; days are left to the page.
        Map<String, String> values = new HashMap<>(situation(application).about());
        values.keySet().removeIf(name -> name.endsWith("Date"));
        values.put("reference", application.reference());
        notifications.send(new Notice(
                application.applicant(),
                application.service().text("notice." + what),
                values,
                "/applications/" + application.reference(),
                About.of(cause, application.id()).inJourney(application.journey(), application.subject()),
                services.get(application.service()).tone(what),
                EVERYWHERE,
                null));
    }

    List<Line> feeLines(Application application) {
        return json.readValue(application.snapshot().feeLines(), new TypeReference<List<Line>>() {});
    }

    /** What the customer answered to the service's questions. */
    public Map<String, String> choices(Application application) {
        return json.readValue(application.snapshot().choices(), new TypeReference<Map<String, String>>() {});
    }

    Situation situation(Application application) {
        return json.readValue(application.snapshot().situation(), Situation.class);
    }

    void note(Application application, String step, Actor actor) {
        timeline.add(application.id(), step, clock.instant());
        audit.record(
                actor,
                "application." + step,
                application.reference(),
                Map.of("service", application.service().value()));
    }

    void submitSoon(Application application) {
        later.now(SubmitJob.SUBMIT
                .instance(application.id().toString())
                .data(new SubmitJob.Submit(application.id()))
                .build());
    }

    /** The application of an offer, or empty. */
    public Optional<Application> ofOffer(UUID offer) {
        return rows.findByOffer(offer);
    }
}
