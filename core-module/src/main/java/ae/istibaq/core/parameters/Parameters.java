package ae.istibaq.core.parameters;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated values of all services. */
@Component
public class Parameters {

    private final Recalled<Map<String, List<Parameter>>> rows;

    Parameters(JdbcClient database, ParameterSettings settings) {
        rows = new Recalled<>(() -> read(database), settings.recall());
    }

    private static Map<String, List<Parameter>> read(JdbcClient database) {
        return database.sql("""
                        select key, value, unit, valid_from, valid_to, source, confidence, note
                        from core.parameter
                        """).query(Parameter.class).list().stream().collect(groupingBy(Parameter::key));
    }

    /** The row that holds on a day of the Gulf; it may be present and its value still not known. */
    public Optional<Parameter> find(String key, LocalDate on) {
        return rows.get().getOrDefault(key, List.of()).stream()
                .filter(parameter -> parameter.holdsOn(on))
                .findFirst();
    }

    /** All rows of a key, the newest first; none for a key nobody knows. */
    List<Parameter> history(String key) {
        return rows.get().getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(Parameter::validFrom).reversed())
                .toList();
    }

    void forget() {
        rows.forget();
    }

    /** The rows, of any day, in which a word stands; all for none. By key, the newest first. */
    List<Parameter> search(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return rows.get().values().stream()
                .flatMap(List::stream)
                .filter(parameter -> Stream.of(parameter.key(), parameter.value(), parameter.source(), parameter.note())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparing(Parameter::key)
                        .thenComparing(Parameter::validFrom, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * The row that holds on a day, with a known value.
     *
     * @throws ParameterMissing if there is none or its value is not known
     */
    public Parameter require(String key, LocalDate on) {
        return find(key, on).filter(Parameter::known).orElseThrow(() -> new ParameterMissing(key, on));
    }
}
