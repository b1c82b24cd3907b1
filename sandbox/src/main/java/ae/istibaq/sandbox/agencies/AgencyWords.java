package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words the agencies put into their papers: courts, bodies, reasons. */
@Component
public class AgencyWords {

    private record Book(
            Map<Emirate, Words> courts, Words housingBody, Map<String, Map<Outcome, Map<String, Words>>> reasons) {}

    private final Book book;

    AgencyWords(JsonMapper json) {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/world/agencies.json"))) {
            this.book = json.readValue(in, Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reason as the applicant reads it. */
    public record Reason(String code, Words text) {}

    /** The reasons an agency knows for an outcome; none for an approval. */
    public List<Reason> reasons(String agency, Outcome outcome) {
        return book.reasons().getOrDefault(agency, Map.of()).getOrDefault(outcome, Map.of()).entrySet().stream()
                .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(Reason::code))
                .toList();
    }

    /** @throws NotPossible when the agency knows no such reason for the outcome */
    Reason reason(String agency, Outcome outcome, @Nullable String code) {
        return reasons(agency, outcome).stream()
                .filter(reason -> code == null || reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotPossible("The agency knows no such reason for this outcome"));
    }

    /** The federal court for people of the emirate; those with courts of their own go to Ajman. */
    Words court(Emirate emirate) {
        return Objects.requireNonNull(
                book.courts().getOrDefault(emirate, book.courts().get(Emirate.AJMAN)));
    }

    Words housingBody() {
        return book.housingBody();
    }
}
