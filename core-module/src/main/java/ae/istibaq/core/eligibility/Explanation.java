package ae.istibaq.core.eligibility;

import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a verdict into what a page shows: each condition with its answer, and each fact with its source by name. */
@Component
public class Explanation {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");

    private final AgencyNames agencies;
    private final Clock clock;

    Explanation(AgencyNames agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * A fact as a page shows it.
     *
     * @param label message key
     * @param value null where not known
     * @param source the agency's name on the day it told the fact
     */
    public record ShownFact(
            String label,
            Written.@Nullable Kind kind,
            @Nullable String value,
            String source,
            @Nullable Instant asOf,
            Fact.@Nullable Missing missing) {

        /** The value of a {@link Written.Kind#DATE}. */
        public LocalDate day() {
            return LocalDate.parse(Objects.requireNonNull(value));
        }

        /** The value of a {@link Written.Kind#MONEY}. */
        public Aed money() {
            return new Aed(Long.parseLong(Objects.requireNonNull(value)));
        }

        /** The value of a {@link Written.Kind#EMIRATES_ID}. */
        public EmiratesId emiratesId() {
            return new EmiratesId(Objects.requireNonNull(value));
        }

        /** The day the source told it, in the Gulf; null where it didn't. */
        public @Nullable LocalDate toldOn() {
            return asOf == null ? null : LocalDate.ofInstant(asOf, GULF);
        }
    }

    /** A condition as a page shows it; texts follow from its id. */
    public record ShownCondition(
            String id, Condition.Answer answer, List<ShownFact> facts, List<ParameterRead> parameters) {}

    public List<ShownFact> facts(List<Fact> facts, Language language) {
        return facts.stream().map(fact -> shown(fact, language)).toList();
    }

    public List<ShownCondition> conditions(Verdict verdict, Language language) {
        return verdict.conditions().stream()
                .map(result -> new ShownCondition(
                        result.id(), result.answer(), facts(result.facts(), language), result.parameters()))
                .toList();
    }

    /** Names of the registers that keep a verdict pending. */
    public List<String> silentRegisters(Verdict verdict, Language language) {
        return verdict.silentRegisters().stream()
                .map(code -> agencies.of(code, LocalDate.now(clock)).in(language))
                .toList();
    }

    private ShownFact shown(Fact fact, Language language) {
        Written value = fact.value();
        Instant asOf = fact.asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone());
        return new ShownFact(
                fact.name(),
                value == null ? null : value.kind(),
                value == null ? null : value.in(language),
                agencies.of(fact.source(), day).in(language),
                asOf,
                fact.missing());
    }
}
