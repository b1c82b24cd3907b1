package ae.istibaq.basher.fees;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.core.shared.Aed;
import org.jspecify.annotations.Nullable;

/**
 * What is to be founded, as far as fees depend on it.
 *
 * @param parentAbroad whether an owner is a company from outside the country, whose papers must be attested
 * @param rent of a year, as its founder expects it; null where it is not known
 * @param workers from outside the country, each with a work permit
 */
public record Venture(
        Emirate emirate,
        LegalForm form,
        LicenceKind licence,
        Origin origin,
        boolean parentAbroad,
        Premises premises,
        @Nullable Aed rent,
        int workers) {

    public Venture {
        if (workers < 0) {
            throw new IllegalArgumentException("Nobody employs fewer than none");
        }
    }

    /** The same as another form. */
    public Venture as(LegalForm other) {
        return new Venture(emirate, other, licence, origin, parentAbroad, premises, rent, workers);
    }

    /** A licence for work from the home, which Sharjah gives to nationals. */
    boolean homeLicence() {
        return premises == Premises.HOME
                && emirate == Emirate.SHARJAH
                && form == LegalForm.SOLE
                && origin == Origin.UAE;
    }
}
