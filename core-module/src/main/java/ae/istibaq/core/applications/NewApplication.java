package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Fact;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a customer agreed to.
 *
 * @param offer the offer that was accepted; one offer makes one application
 * @param facts what registers gave, with source and date, as the customer saw it
 * @param choices answers to the service's questions, already validated
 * @param fee as shown to the customer
 * @param language the gateway's page is asked to speak
 */
public record NewApplication(
        ServiceKey service,
        Situation situation,
        UUID offer,
        List<Fact> facts,
        Map<String, String> choices,
        Aed fee,
        Language language) {}
