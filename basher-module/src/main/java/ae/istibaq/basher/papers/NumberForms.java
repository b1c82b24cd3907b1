package ae.istibaq.basher.papers;

import ae.istibaq.core.parameters.Confidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms of numbers as they lie in the room's data: kind, place, first and last day, form, example, confidence, source. */
@Component
class NumberForms {

    private static final String FILE = "portal/basher/papers/data/number-forms.tsv";

    private final List<NumberForm> forms;

    NumberForms() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            forms = reader.lines()
                    .map(line -> line.split("\t", -1))
                    .map(NumberForms::form)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NumberForm form(String[] row) {
        return new NumberForm(
                row[0],
                row[1].isEmpty() ? null : row[1],
                LocalDate.parse(row[2]),
                row[3].isEmpty() ? null : LocalDate.parse(row[3]),
                Pattern.compile(row[4]),
                row[5],
                Confidence.valueOf(row[6]));
    }

    List<NumberForm> of(String paper) {
        return forms.stream().filter(form -> form.paper().equals(paper)).toList();
    }
}
