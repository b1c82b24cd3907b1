package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Fact;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.payments.Line;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer agreed to, or the law gives without asking.
 *
 * @param verdict why the person may have it; one verdict makes one application
 * @param offer the offer that was accepted; null where the law gives the service by itself
 * @param facts what registers gave, with source and date, as the customer saw it
 * @param choices answers to the service's questions, already validated
 * @param lines of the fee as shown to the customer, with the agencies that get them; none where the service is free
 * @param language the gateway's page is asked to speak
 */
public record NewApplication(
        ServiceKey service,
        Situation situation,
        UUID verdict,
        @Nullable UUID offer,
        List<Fact> facts,
        Map<String, String> choices,
        List<Line> lines,
        Language language) {

    /** What a person who is entitled gets without being asked: nothing is chosen and nothing paid. */
    public static NewApplication byLaw(Verdict verdict) {
        return new NewApplication(
                verdict.service(),
                verdict.situation(),
                verdict.id(),
                null,
                verdict.facts(),
                Map.of(),
                List.of(),
                Language.AR);
    }

    /** What there is to pay. */
    public Aed fee() {
        return lines.stream().map(Line::amount).reduce(Aed.ZERO, Aed::plus);
    }
}
