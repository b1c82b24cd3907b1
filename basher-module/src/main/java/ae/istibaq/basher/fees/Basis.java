package ae.istibaq.basher.fees;

import ae.istibaq.core.shared.Aed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a fee is counted from its dated value. */
enum Basis {
    ONCE,
    YEARLY,
    /** For each month in which something is held, of which one is counted. */
    ONE_MONTH,
    /** Counted once, though there may be more of it. */
    AT_LEAST,
    AT_LEAST_YEARLY,
    /** Once, and value added tax beside it. */
    TAXED,
    /** For each worker, in the lowest category. */
    PER_WORKER,
    /** A share of the yearly rent, in percent. */
    OF_RENT,
    /** So much for each of something whose number nobody knows before. */
    EACH;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the fee comes to for a venture; empty where that is not known. */
    Optional<Aed> amount(BigDecimal value, Venture venture, BigDecimal tax) {
        return switch (this) {
            case ONCE, YEARLY, ONE_MONTH, AT_LEAST, AT_LEAST_YEARLY -> Optional.of(aed(value));
            case TAXED -> Optional.of(aed(value.multiply(tax.add(HUNDRED)).divide(HUNDRED)));
            case PER_WORKER -> Optional.of(aed(value.multiply(BigDecimal.valueOf(venture.workers()))));
            case OF_RENT ->
                Optional.ofNullable(venture.rent())
                        .map(rent -> aed(rent.dirhams().multiply(value).divide(HUNDRED)));
            case EACH -> Optional.empty();
        };
    }

    /** Whether it may come to more than is counted. */
    boolean more() {
        return this == ONE_MONTH || this == AT_LEAST || this == AT_LEAST_YEARLY || this == PER_WORKER;
    }

    private static Aed aed(BigDecimal dirhams) {
        return Aed.ofDirhams(dirhams.setScale(2, RoundingMode.HALF_UP));
    }
}
