package ae.istibaq.core.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was known and chosen when the customer agreed, as JSON. */
@Embeddable
record Snapshot(
        String situation,
        String facts,
        String choices,
        @Column(name = "fee_lines") String feeLines) {}
