package ae.istibaq.basher.fees;

import ae.istibaq.basher.form.LicenceKind;
import java.util.function.Predicate;

/** To which ventures a fee applies. */
enum Applies {
    ALL(venture -> true),
    COMPANIES(venture -> venture.form().hasMemorandum()),
    LIMITED(venture -> venture.form().isLimitedLiabilityCompany()),
    TRADE(venture -> venture.licence() != LicenceKind.PROFESSIONAL),
    PREMISES(venture -> venture.premises() != Premises.HOME),
    USUAL_LICENCE(venture -> !venture.homeLicence()),
    HOME_LICENCE(Venture::homeLicence),
    PARENT_ABROAD(Venture::parentAbroad),
    EMPLOYERS(venture -> venture.workers() > 0),
    /** Depends on what no question asks: told beside the estimate and in no sum. */
    MAYBE(venture -> false),
    /** Falls due only for who is late. */
    LATE(venture -> false);

    private final Predicate<Venture> to;

    Applies(Predicate<Venture> to) {
        this.to = to;
    }

    boolean to(Venture venture) {
        return to.test(venture);
    }
}
