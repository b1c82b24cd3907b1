package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.form.Liability;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import ae.istibaq.basher.guide.Answers.Place;
import ae.istibaq.basher.guide.Answers.Sum;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.core.shared.Aed;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads answers from what was sent; what can't be an answer is none. */
@Component
public class AnswerReading {

    static final String ACTIVITY = "activity";
    static final String EMIRATE = "emirate";
    static final String KIND = "kind";
    static final String OWNERS = "owners";
    static final String ORIGIN = "origin";
    static final String LIABILITY = "liability";
    static final String CAPITAL = "capital";
    static final String PREMISES = "premises";
    static final String RENT = "rent";
    static final String WORKERS = "workers";

    /** More letters than any answer has; of more, only so many are shown again. */
    static final int LONGEST = 40;

    static final long MOST_OWNERS = 1_000;
    static final long MOST_WORKERS = 10_000;
    static final long MOST_CAPITAL = 10_000_000_000L;
    static final long MOST_RENT = 1_000_000_000L;

    // What people write between thousands, in both scripts.
    private static final Pattern BETWEEN = Pattern.compile("[,\u066C\u060C\u00A0\u202F ']");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

    private final Classification classification;

    AnswerReading(Classification classification) {
        this.classification = classification;
    }

    public Answers read(Map<String, String> sent) {
        OwnerKind kind = word(sent, KIND).flatMap(OwnerKind::of).orElse(null);
        return new Answers(
                word(sent, ACTIVITY)
                        .map(AnswerReading::westernDigits)
                        .flatMap(classification::find)
                        .filter(activity -> activity.level() == Activity.Level.CLASS)
                        .map(Activity::code)
                        .orElse(null),
                word(sent, EMIRATE).flatMap(Emirate::of).orElse(null),
                kind,
                number(sent, OWNERS, 1, MOST_OWNERS).map(Long::intValue).orElse(null),
                word(sent, ORIGIN)
                        .flatMap(Origin::of)
                        // Who changes the kind of owners is asked anew where they come from.
                        .filter(origin -> kind == null || Origin.of(kind).contains(origin))
                        .orElse(null),
                word(sent, LIABILITY).flatMap(Liability::of).orElse(null),
                sum(sent, CAPITAL, MOST_CAPITAL),
                place(sent),
                number(sent, WORKERS, 0, MOST_WORKERS).map(Long::intValue).orElse(null));
    }

    private static @Nullable Place place(Map<String, String> sent) {
        Premises premises = word(sent, PREMISES).flatMap(Premises::of).orElse(null);
        Sum rent = sent.containsKey(RENT) ? sum(sent, RENT, MOST_RENT) : new Sum(null);
        return premises == null || rent == null
                ? null
                : new Place(premises, premises == Premises.HOME ? null : rent.amount());
    }

    /** A sum, or that it is left open; null for what is neither. */
    private static @Nullable Sum sum(Map<String, String> sent, String name, long most) {
        String typed = sent.get(name);
        if (typed == null) {
            return null;
        }
        return typed.isBlank()
                ? new Sum(null)
                : number(sent, name, 0, most)
                        .map(dirhams -> new Sum(Aed.ofDirhams(dirhams)))
                        .orElse(null);
    }

    private static Optional<Long> number(Map<String, String> sent, String name, long least, long most) {
        return word(sent, name)
                .map(typed -> westernDigits(BETWEEN.matcher(typed).replaceAll("")))
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    private static Optional<String> word(Map<String, String> sent, String name) {
        return Optional.ofNullable(sent.get(name))
                .filter(typed -> typed.length() <= LONGEST)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty());
    }

    private static String westernDigits(String typed) {
        return typed.codePoints()
                .map(digit -> Character.isDigit(digit) ? '0' + Character.digit(digit, 10) : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
