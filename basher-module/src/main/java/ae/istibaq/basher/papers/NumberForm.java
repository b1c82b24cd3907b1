package ae.istibaq.basher.papers;

import ae.istibaq.core.parameters.Confidence;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers of one kind of paper look, as one place forms them from a day on.
 *
 * @param place code of an emirate; null where one agency issues all
 * @param until last day of such numbers; null while they are given
 * @param confidence how sure it is that they look so
 */
record NumberForm(
        String paper,
        @Nullable String place,
        LocalDate from,
        @Nullable LocalDate until,
        Pattern form,
        String example,
        Confidence confidence) {

    boolean fits(String number, LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && form.matcher(number).matches();
    }

    /** Whether an authority has published it. */
    boolean confirmed() {
        return confidence == Confidence.A || confidence == Confidence.B;
    }
}
