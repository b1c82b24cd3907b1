package ae.istibaq.basher.guide;

import ae.istibaq.basher.guide.Report.Said;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Explains each answer and says what follows from it. */
final class Advice {

    private static final Aed LARGE = Aed.ofDirhams(5_000_000);
    // As many as the guide to the issue package grants with the licence.
    private static final int QUOTA = 3;

    private Advice() {}

    /** Everything that was answered, in the order of the questions. */
    static List<Said> of(Answers answers, Undertakings undertakings, Language language) {
        List<Said> said = new ArrayList<>();
        for (Question question : Question.values()) {
            if (answers.has(question)) {
                said.add(of(question, answers, undertakings, language));
            }
        }
        return said;
    }

    static Said of(Question question, Answers answers, Undertakings undertakings, Language language) {
        return switch (question) {
            case ACTIVITY -> {
                Undertaking undertaking = undertakings.of(Objects.requireNonNull(answers.activity()));
                yield text(question, undertaking.activity().title().in(language), activity(undertaking));
            }
            case EMIRATE -> {
                var emirate = Objects.requireNonNull(answers.emirate());
                yield text(question, emirate.title().in(language), emirate.name());
            }
            case KIND -> word(question, answers.kind());
            case OWNERS -> {
                int owners = Objects.requireNonNull(answers.owners());
                yield text(question, number(owners), owners == 1 ? "one" : owners <= 50 ? "few" : "many");
            }
            case ORIGIN -> word(question, answers.origin());
            case LIABILITY -> word(question, answers.liability());
            case CAPITAL -> capital(Objects.requireNonNull(answers.capital()).amount());
            case PREMISES -> place(Objects.requireNonNull(answers.place()));
            case WORKERS -> {
                int workers = Objects.requireNonNull(answers.workers());
                yield text(question, number(workers), workers == 0 ? "none" : workers <= QUOTA ? "some" : "many");
            }
        };
    }

    private static String activity(Undertaking undertaking) {
        var strategic = undertaking.strategic();
        if (strategic == null) {
            return undertaking.licence().name();
        }
        return strategic.whole() ? "strategic" : "perhaps-strategic";
    }

    private static Said capital(@Nullable Aed amount) {
        if (amount == null) {
            return said(Question.CAPITAL, null, "basher.guide.answer.undecided", "undecided");
        }
        return text(Question.CAPITAL, dirhams(amount), amount.compareTo(LARGE) < 0 ? "some" : "large");
    }

    private static Said place(Answers.Place place) {
        return said(
                Question.PREMISES,
                null,
                "basher.guide.answer.premises." + place.premises(),
                place.premises().name());
    }

    private static Said word(Question question, @Nullable Enum<?> answer) {
        String name = Objects.requireNonNull(answer).name();
        return said(question, null, "basher.guide.answer." + question.code() + "." + name, name);
    }

    private static Said text(Question question, String text, String band) {
        return said(question, text, null, band);
    }

    private static Said said(Question question, @Nullable String text, @Nullable String key, String band) {
        return new Said(question, text, key, Sentence.of("basher.guide.advice." + question.code() + "." + band));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String dirhams(Aed amount) {
        return String.format(Locale.ROOT, "%,.0f", amount.dirhams());
    }
}
