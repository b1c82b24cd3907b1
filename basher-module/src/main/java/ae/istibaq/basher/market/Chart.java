package ae.istibaq.basher.market;

import ae.istibaq.core.shared.BilingualText;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One chart of the market as a table with a bar in each row.
 *
 * @param key what it shows; last part of its text's key and of its CSV's address
 */
record Chart(String key, List<Row> rows) {

    /**
     * A row.
     *
     * @param code as the register or the classification has it
     * @param value what the bar shows
     * @param change by how many percent it is more than a year before; null where that says nothing
     * @param share of the longest bar, in percent
     * @param narrowed the view that looks at this row alone; null where none does
     */
    record Row(
            String code,
            BilingualText name,
            int value,
            @Nullable Integer change,
            int share,
            @Nullable View narrowed) {}

    /** The same with bars as long as their values. */
    static Chart of(String key, List<Row> rows) {
        return measured(key, rows, Row::value);
    }

    static Chart measured(String key, List<Row> rows, ToIntFunction<Row> by) {
        int most = Math.max(1, rows.stream().mapToInt(by).max().orElse(1));
        return new Chart(
                key,
                rows.stream()
                        .map(row -> new Row(
                                row.code(),
                                row.name(),
                                row.value(),
                                row.change(),
                                Math.round(100f * by.applyAsInt(row) / most),
                                row.narrowed()))
                        .toList());
    }
}
