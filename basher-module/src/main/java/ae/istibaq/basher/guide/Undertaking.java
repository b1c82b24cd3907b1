package ae.istibaq.basher.guide;

import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.isic.Activity;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the departments and the law look at it.
 *
 * @param licence what its licence is called; our own grouping of the classification, the department decides
 * @param strategic of which strategic impact it is, or may be; null for none
 */
public record Undertaking(
        Activity activity, LicenceKind licence, @Nullable StrategicImpact strategic) {

    /**
     * One row of Cabinet Resolution 55 of 2021, by which a federal regulator sets the national share of capital and board.
     *
     * @param row its number
     * @param whole whether all of the activity falls under it, or only what the row names
     * @param bank whether it is a bank's or an insurer's
     * @param confirmed whether a source names the regulator
     */
    public record StrategicImpact(int row, boolean whole, boolean bank, boolean confirmed) {}

    boolean isStrategic() {
        return strategic != null && strategic.whole();
    }

    boolean isBank() {
        return strategic != null && strategic.bank();
    }
}
