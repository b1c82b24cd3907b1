package ae.istibaq.basher.market;

import ae.istibaq.basher.market.EconomicRegister.Description;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chart as comma-separated values, with its source and moment in each row so that they are not lost on the way. */
final class Table {

    /** By it spreadsheets see that the Arabic is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final List<String> HEAD =
            List.of("code", "name_ar", "name_en", "value", "source", "sample", "heard_at");

    private Table() {}

    static String of(Chart chart, Description description, Instant heardAt) {
        Stream<List<String>> rows = chart.rows().stream()
                .map(row -> List.of(
                        row.code(),
                        String.valueOf(row.name().ar()),
                        String.valueOf(row.name().en()),
                        Integer.toString(row.value()),
                        description.titleEn(),
                        Boolean.toString(description.sample()),
                        heardAt.toString()));
        return Stream.concat(Stream.of(HEAD), rows)
                .map(row -> row.stream().map(Table::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** Quoted, and never a formula: names come from outside. */
    private static String cell(String value) {
        String harmless = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
