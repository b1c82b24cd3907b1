package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.form.Liability;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import ae.istibaq.core.shared.Aed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered so far; null where they have not.
 *
 * @param activity code of a class of activities
 * @param owners how many
 * @param workers from outside the country
 */
public record Answers(
        @Nullable String activity,
        @Nullable Emirate emirate,
        @Nullable OwnerKind kind,
        @Nullable Integer owners,
        @Nullable Origin origin,
        @Nullable Liability liability,
        @Nullable Sum capital,
        @Nullable Place place,
        @Nullable Integer workers) {

    /** A sum that may still be undecided, which is an answer too. */
    public record Sum(@Nullable Aed amount) {}

    /** Where one works, and for which rent of a year; null where that is not known. */
    public record Place(Premises premises, @Nullable Aed rent) {}

    boolean has(Question question) {
        return switch (question) {
            case ACTIVITY -> activity != null;
            case EMIRATE -> emirate != null;
            case KIND -> kind != null;
            case OWNERS -> owners != null;
            case ORIGIN -> origin != null;
            case LIABILITY -> liability != null;
            case CAPITAL -> capital != null;
            case PREMISES -> place != null;
            case WORKERS -> workers != null;
        };
    }

    /** The first question without an answer; empty where all have one. */
    public Optional<Question> open() {
        return Arrays.stream(Question.values())
                .filter(question -> !has(question))
                .findFirst();
    }

    /** As they stand in an address: {@link AnswerReading} reads them again. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, AnswerReading.ACTIVITY, activity);
        put(parameters, AnswerReading.EMIRATE, emirate);
        put(parameters, AnswerReading.KIND, kind);
        put(parameters, AnswerReading.OWNERS, owners);
        put(parameters, AnswerReading.ORIGIN, origin);
        put(parameters, AnswerReading.LIABILITY, liability);
        if (capital != null) {
            parameters.put(AnswerReading.CAPITAL, dirhams(capital.amount()));
        }
        if (place != null) {
            parameters.put(AnswerReading.PREMISES, place.premises().name());
            put(parameters, AnswerReading.RENT, place.rent() == null ? null : dirhams(place.rent()));
        }
        put(parameters, AnswerReading.WORKERS, workers);
        return parameters;
    }

    private static String dirhams(@Nullable Aed amount) {
        return amount == null ? "" : amount.dirhams().stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
