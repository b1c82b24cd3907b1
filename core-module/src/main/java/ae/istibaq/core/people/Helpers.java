package ae.istibaq.core.people;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helpers of one's choice, for a limited time and purpose, revocable at once; what is lent is lent no further. */
@Service
public class Helpers {

    private static final int TRIES = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final Delegations delegations;
    private final Powers powers;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Helpers(
            Delegations delegations,
            Powers powers,
            Parameters parameters,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.delegations = delegations;
        this.powers = powers;
        this.parameters = parameters;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * What someone wants to lend.
     *
     * @param subject themself, or whom they decide for
     * @param to last day
     */
    public record Wish(
            EmiratesId giver, EmiratesId helper, PersonId subject, Set<Matter> matters, LocalDate from, LocalDate to) {}

    /** The latest day until which a helper chosen on a day may help. */
    public LocalDate latest(LocalDate day) {
        return day.plusDays(parameters.require("people.delegation-days", day).number());
    }

    /** Notes that someone names a helper; false where they named too many in an hour, as if guessing numbers. */
    @Transactional
    public boolean mayTry(EmiratesId giver) {
        return delegations.tried(giver, now(), now().minus(WITHIN)) <= TRIES;
    }

    /**
     * Lends a helper powers from a day on.
     *
     * @throws NotYoursToGive where the giver doesn't decide these matters of this person
     */
    @Transactional
    public Delegation give(Wish wish, LocalDate today) {
        Map<Matter, Power> own = powers.direct(wish.giver(), wish.subject(), today);
        boolean allowed = !wish.matters().isEmpty()
                && wish.matters().stream()
                        .allMatch(matter -> own.getOrDefault(matter, Power.NONE).decides())
                && !wish.giver().equals(wish.helper())
                && !wish.to().isAfter(latest(today));
        if (!allowed) {
            throw new NotYoursToGive();
        }
        Delegation given = new Delegation(
                UUID.randomUUID(),
                wish.giver(),
                wish.helper(),
                wish.subject(),
                wish.matters(),
                wish.from(),
                wish.to(),
                false);
        delegations.add(given, now());
        audit.record(
                Actor.person(wish.giver()),
                "delegation.given",
                "delegation:" + given.id(),
                Map.of(
                        "matters",
                        wish.matters().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        "until",
                        wish.to().toString()));
        publisher.publishEvent(new HelperGiven(given.id(), given.giver(), given.helper(), given.subject()));
        return given;
    }

    /** Takes or gives a power back; false where it isn't theirs or has ended. */
    @Transactional
    public boolean revoke(UUID id, EmiratesId who) {
        return delegations
                .revoke(id, who, now())
                .map(ended -> {
                    audit.record(Actor.person(who), "delegation.revoked", "delegation:" + id);
                    publisher.publishEvent(
                            new HelperRevoked(ended.id(), ended.giver(), ended.helper(), ended.subject()));
                    return true;
                })
                .orElse(false);
    }

    /** All helpers someone ever chose, the latest first. */
    public List<Delegation> givenBy(EmiratesId giver) {
        return delegations.givenBy(giver);
    }

    /** What others have lent someone for a day. */
    public List<Delegation> heldBy(EmiratesId helper, LocalDate day) {
        return delegations.heldBy(helper, day);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
