package ae.istibaq.basher.form;

import ae.istibaq.core.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a legal form fits or does not.
 *
 * @param id of the condition
 * @param values what fills the text's places, in their order
 * @param rests the dated value it rests on; null where it rests on none
 */
public record Reason(
        String id,
        Outcome outcome,
        List<String> values,
        @Nullable Parameter rests) {

    /** What a condition says. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** Neither the founders nor our sources have said enough. */
        NOT_YET_KNOWN;

        /** As pages and keys write it: not-met. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Message key of the sentence that says it. */
    public String key() {
        return "basher.form.reason." + id + "." + outcome.code();
    }

    /** Whether the figure it rests on is unconfirmed. */
    public boolean sample() {
        return rests != null && rests.sample();
    }

    static Reason met(String id, Object... values) {
        return of(id, Outcome.MET, null, values);
    }

    static Reason open(String id, Object... values) {
        return of(id, Outcome.NOT_YET_KNOWN, null, values);
    }

    static Reason judged(String id, boolean yes, Object... values) {
        return of(id, yes ? Outcome.MET : Outcome.NOT_MET, null, values);
    }

    static Reason of(String id, Outcome outcome, @Nullable Parameter rests, Object... values) {
        return new Reason(
                id,
                outcome,
                java.util.Arrays.stream(values).map(String::valueOf).toList(),
                rests);
    }
}
