package ae.istibaq.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param limit what the machine, or the plain way, gave in the same run; null where there is none
 */
record Figure(
        String name, double value, String unit, @Nullable Limit limit) {

    /** What a figure is measured against. */
    record Limit(String name, double value) {}

    Figure(String name, double value, String unit) {
        this(name, value, unit, null);
    }

    Figure against(String limitName, double limitValue) {
        return new Figure(name, value, unit, new Limit(limitName, limitValue));
    }

    String line() {
        String own = String.format(Locale.ROOT, "%-44s %12s %-6s", name, number(value), unit);
        if (limit == null) {
            return own.stripTrailing();
        }
        return own
                + String.format(
                        Locale.ROOT, " %12s %5.0f %%  %s", number(limit.value), 100 * value / limit.value, limit.name);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
