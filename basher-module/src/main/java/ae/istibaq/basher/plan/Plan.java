package ae.istibaq.basher.plan;

import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.Answers;
import ae.istibaq.core.shared.Aed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an investor thinks of founding: all that a set-up needs to begin without asking again.
 *
 * @param answers to all of the guide's questions: activity, emirate, owners, premises, workers
 * @param tradeName as it was wished for; null where none was
 * @param told the price that was told when it was kept
 * @param changedAt when it was kept last
 */
public record Plan(
        UUID id, Answers answers, LegalForm form, @Nullable String tradeName, Told told, Instant changedAt) {

    /**
     * A price as it was told.
     *
     * @param firstYear of all that was known
     * @param unknown how many items were not
     */
    public record Told(Aed firstYear, int unknown, LocalDate on) {}

    /** Without the wished name, so that no log shows it. */
    @Override
    public String toString() {
        return "Plan[" + id + "]";
    }
}
