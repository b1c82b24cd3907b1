package ae.istibaq.core.applications;

import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.Aed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as it crosses to its agency.
 *
 * @param choices answers to the service's questions
 * @param paymentOrder the order that was paid; empty where the service is free
 */
public record Submission(
        String reference, Situation situation, Map<String, String> choices, Aed fee, Optional<UUID> paymentOrder) {

    /** The answer to a question of the service. */
    public String choice(String name) {
        return java.util.Objects.requireNonNull(choices.get(name), () -> "Nothing was chosen for " + name);
    }
}
