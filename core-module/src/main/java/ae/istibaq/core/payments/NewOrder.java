package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.UUID;

/**
 * What is to be paid, by whom, for what.
 *
 * @param matter the application it is paid for; at most one order of a matter is alive
 * @param lines at least one, together more than nothing
 * @param returnPath path on the portal where the payer goes on afterwards
 */
public record NewOrder(UUID matter, EmiratesId payer, List<Line> lines, String returnPath, Language language) {

    public NewOrder {
        lines = List.copyOf(lines);
        if (total(lines).compareTo(Aed.ZERO) <= 0) {
            throw new IllegalArgumentException("An order needs something to pay");
        }
        if (!returnPath.startsWith("/") || returnPath.startsWith("//")) {
            throw new IllegalArgumentException("The way back is a path on the portal");
        }
    }

    static Aed total(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Aed.ZERO, Aed::plus);
    }
}
