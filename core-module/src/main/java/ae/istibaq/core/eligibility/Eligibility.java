package ae.istibaq.core.eligibility;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.Later;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out, from the registers alone, what a person is entitled to. */
@Service
public class Eligibility {

    static final TaskDescriptor<Check> CHECK = TaskDescriptor.of("eligibility.check", Check.class);

    private final Map<ServiceKey, EligibilityCheck> checks;
    private final Verdicts verdicts;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Later later;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Eligibility(
            List<EligibilityCheck> checks,
            Verdicts verdicts,
            Parameters parameters,
            AuditTrail audit,
            Later later,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.checks = checks.stream().collect(Collectors.toMap(EligibilityCheck::service, Function.identity()));
        this.verdicts = verdicts;
        this.parameters = parameters;
        this.audit = audit;
        this.later = later;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Check(UUID verdict) {}

    /** A check that is asked for. */
    public record Wanted(ServiceKey service, Situation situation) {}

    /** Starts a check in the caller's transaction; asking twice for the same cause and occasion changes nothing. */
    public void check(ServiceKey service, Situation situation) {
        checkAll(List.of(new Wanted(service, situation)));
    }

    /** Starts many checks with few statements. */
    public void checkAll(List<Wanted> wanted) {
        LocalDate today = LocalDate.now(clock);
        List<Verdicts.Begun> begun = wanted.stream()
                .map(each -> new Verdicts.Begun(
                        UUID.randomUUID(),
                        each.service(),
                        each.situation(),
                        checkOf(each.service()).ruleDate(each.situation(), today)))
                .toList();
        later.all(
                clock.instant(),
                verdicts.begin(begun).stream()
                        .<TaskInstance<?>>map(id -> CHECK.instance(id.toString())
                                .data(new Check(id))
                                .build())
                        .toList());
    }

    /** The newest verdict of a journey on a service that still counts, or empty. */
    public Optional<Verdict> latest(UUID journey, ServiceKey service) {
        return verdicts.latestIn(journey, service);
    }

    /** A verdict that still counts, or empty. */
    public Optional<Verdict> find(UUID id) {
        return verdicts.find(id);
    }

    /**
     * Makes a journey's verdicts on services count no more, because what they rest on has changed or ended.
     *
     * @param only whose verdicts; empty for everybody's
     * @return what was voided
     */
    public List<Verdict> voidIn(UUID journey, Collection<ServiceKey> services, Set<EmiratesId> only) {
        return verdicts.voidIn(journey, services, only, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** By which template the person hears of a no; empty where nothing is said. */
    public Optional<String> noticeOfNo(Verdict verdict) {
        return checkOf(verdict.service()).noticeOfNo(verdict);
    }

    /** What the person of a case may choose among; never inside a transaction. */
    public OpenChoices openChoices(ServiceKey service, Situation situation) {
        return checkOf(service).openChoices(situation, LocalDate.now(clock));
    }

    /** The days among which the person of a case may choose; never inside a transaction. */
    public OpenDays openDays(ServiceKey service, Situation situation) {
        return checkOf(service).openDays(situation, LocalDate.now(clock));
    }

    /** Looks at the registers once and keeps what came of it; true when there is a yes or a no. */
    boolean look(UUID id) {
        Verdict begun = verdicts.find(id).orElse(null);
        if (begun == null || begun.outcome() != Verdict.Outcome.PENDING) {
            return true;
        }
        EligibilityCheck check = checkOf(begun.service());
        Facts facts = check.gather(begun.situation());
        LocalDate today = LocalDate.now(clock);
        List<ConditionResult> results = check.conditions().stream()
                .map(condition -> condition.test(new Reading(facts, parameters, begun.ruleDate(), today)))
                .toList();
        Verdict found = new Verdict(
                id,
                begun.service(),
                begun.situation(),
                Verdict.outcomeOf(results),
                begun.ruleDate(),
                results,
                facts.all(),
                clock.instant());
        transaction.executeWithoutResult(status -> keep(found));
        return found.outcome() != Verdict.Outcome.PENDING;
    }

    private void keep(Verdict found) {
        if (!verdicts.keep(found) || found.outcome() == Verdict.Outcome.PENDING) {
            return;
        }
        audit.record(
                Actor.system(),
                "eligibility.verdict",
                found.id().toString(),
                Map.of(
                        "service", found.service().value(),
                        "outcome", found.outcome().name()));
        publisher.publishEvent(new VerdictGiven(
                found.id(),
                found.service(),
                found.situation().journey(),
                found.situation().cause(),
                found.outcome()));
    }

    private EligibilityCheck checkOf(ServiceKey service) {
        return java.util.Objects.requireNonNull(checks.get(service), () -> "No check is known for " + service);
    }
}
