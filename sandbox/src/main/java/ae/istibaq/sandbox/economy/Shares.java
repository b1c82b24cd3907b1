package ae.istibaq.sandbox.economy;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which each is drawn as often as its share says. */
final class Shares<T> {

    private final List<T> things;
    private final double[] upTo;

    Shares(List<T> things, ToDoubleFunction<T> share) {
        this.things = things;
        this.upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += share.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
    }

    /** @param chance from 0 to less than 1 */
    T at(double chance) {
        int found = Arrays.binarySearch(upTo, chance * upTo[upTo.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, things.size() - 1));
    }
}
