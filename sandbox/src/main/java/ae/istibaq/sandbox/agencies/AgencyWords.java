package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
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
            Map<Emirate, Words> courts,
            Words housingBody,
            Map<String, Words> newbornDocuments,
            Map<Kind, Map<Outcome, Map<String, Words>>> reasons) {}

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

    /** The reasons an agency knows for an outcome; for most kinds none for an approval. */
    public List<Reason> reasons(Kind kind, Outcome outcome) {
        return book.reasons().getOrDefault(kind, Map.of()).getOrDefault(outcome, Map.of()).entrySet().stream()
                .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(Reason::code))
                .toList();
    }

    /**
     * @param code the first one known when none is given
     * @return null for a plain approval
     * @throws NotPossible when the agency knows no such reason for the outcome
     */
    @Nullable Reason reason(Kind kind, Outcome outcome, @Nullable String code) {
        var known = reasons(kind, outcome);
        if (outcome == Outcome.APPROVED && known.isEmpty()) {
            return null;
        }
        return known.stream()
                .filter(reason -> code == null || reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotPossible("The agency knows no such reason for this outcome"));
    }

    /** The federal court for people of the emirate; those with courts of their own go to Ajman. */
    Words court(Emirate emirate) {
        return Objects.requireNonNull(
                book.courts().getOrDefault(emirate, book.courts().get(Emirate.AJMAN)));
    }

    /** Why one of a newborn's documents is not issued. */
    public List<Reason> documentReasons() {
        return book.newbornDocuments().entrySet().stream()
                .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(Reason::code))
                .toList();
    }

    Words housingBody() {
        return book.housingBody();
    }
}
