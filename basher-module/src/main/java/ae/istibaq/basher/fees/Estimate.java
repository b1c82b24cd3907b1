package ae.istibaq.basher.fees;

import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first year costs in fees, line by line.
 *
 * @param on the day whose values it rests on
 * @param lines what applies, in the order of the set-up
 * @param maybe what may be added, depending on what was not asked; in no sum
 * @param rent of the year, as the founder expects it, beside the fees; null where it is not known or there is none
 */
public record Estimate(
        LocalDate on,
        List<FeeLine> lines,
        List<FeeLine> maybe,
        @Nullable Aed rent) {

    public Estimate {
        lines = List.copyOf(lines);
        maybe = List.copyOf(maybe);
    }

    /** The lines of one authority. */
    public record Share(String authority, List<FeeLine> lines) {

        public Aed known() {
            return sum(lines);
        }

        public boolean atLeast() {
            return lines.stream().anyMatch(line -> !line.known() || line.more());
        }
    }

    /** What is known of the fees: they come to this at least. */
    public Aed fees() {
        return sum(lines);
    }

    /** Of that, what no agency has confirmed. */
    public Aed unconfirmed() {
        return sum(lines.stream().filter(FeeLine::sample).toList());
    }

    public Aed firstYear() {
        return rent == null ? fees() : fees().plus(rent);
    }

    /** How many lines have no amount. */
    public int unknown() {
        return (int) lines.stream().filter(line -> !line.known()).count();
    }

    /** Whether it may come to more: something is unknown, or known only from below. */
    public boolean atLeast() {
        return lines.stream().anyMatch(line -> !line.known() || line.more());
    }

    public boolean has(Stage stage) {
        return lines.stream().anyMatch(line -> line.stage() == stage);
    }

    /** By authority, each where its first fee stands. */
    public List<Share> byAuthority() {
        Map<String, List<FeeLine>> shares = new LinkedHashMap<>();
        lines.forEach(line -> shares.computeIfAbsent(line.authority(), authority -> new ArrayList<>())
                .add(line));
        return shares.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Aed sum(List<FeeLine> lines) {
        Aed sum = Aed.ZERO;
        for (FeeLine line : lines) {
            Aed amount = line.amount();
            sum = amount == null ? sum : sum.plus(amount);
        }
        return sum;
    }
}
