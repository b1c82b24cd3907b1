package ae.istibaq.core.eligibility;

import ae.istibaq.core.shared.BilingualText;
import java.util.List;
import java.util.Map;

/**
 * What an entitlement lets a person choose among, by the name of the question.
 *
 * @param answered false while a register that would tell them is silent
 * @param of in the order they are shown, the best first
 */
public record OpenChoices(boolean answered, Map<String, List<Choice>> of) {

    public static final OpenChoices NONE = new OpenChoices(true, Map.of());

    public static final OpenChoices SILENT = new OpenChoices(false, Map.of());

    public OpenChoices {
        of = Map.copyOf(of);
    }

    /**
     * One of them.
     *
     * @param value as the agency knows it
     * @param text what the person reads
     */
    public record Choice(String value, BilingualText text) {}

    /** None for a question that opens nothing. */
    public List<Choice> of(String question) {
        return of.getOrDefault(question, List.of());
    }
}
