package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Estimate;
import ae.istibaq.basher.fees.FeeLine;
import ae.istibaq.basher.form.FormVerdict;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.guide.Undertaking.StrategicImpact;
import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the guide says once everything is answered, in a language: the same for the page, the PDF and the e-mail.
 *
 * @param on the day whose values it rests on
 * @param activity its name
 * @param strategic of which strategic impact it is; null for none
 * @param said the answers, each with what it means
 * @param forms every legal form, the advised one first
 * @param chosen the form whose steps and cost are told: the advised one or another that is possible; null where none is
 * @param steps null only where no form is possible, as is the estimate
 * @param totals what each possible form costs
 * @param after what comes once the licence is there
 * @param support who helps founders such as these
 * @param authorities names of those who take fees, by their codes
 */
public record Report(
        LocalDate on,
        Answers answers,
        String activity,
        Emirate emirate,
        LicenceKind licence,
        @Nullable StrategicImpact strategic,
        List<Said> said,
        List<FormVerdict> forms,
        @Nullable FormVerdict chosen,
        @Nullable Estimate estimate,
        List<Step> steps,
        Map<LegalForm, Estimate> totals,
        List<Sentence> after,
        List<Sentence> support,
        Map<String, String> authorities) {

    /**
     * An answer as it is shown.
     *
     * @param text what was answered; null where a key says it
     * @param key message key of what was answered; null where it is a text
     * @param advice what follows from it
     */
    public record Said(
            Question question,
            @Nullable String text,
            @Nullable String key,
            Sentence advice) {}

    /**
     * A step of the set-up.
     *
     * @param authorities names of those who take it, separated; empty where fees name none
     * @param time how long it takes or must be known to take; never null, as unknown is said too
     * @param cost of its known fees; null where it has no fees
     * @param unknown whether a fee of it is unknown, or known only from below
     */
    public record Step(
            String id,
            List<String> authorities,
            Sentence time,
            @Nullable Aed cost,
            boolean unknown) {}

    public LegalForm form() {
        return java.util.Objects.requireNonNull(chosen).form();
    }

    /** Whether the form shown is the one the guide would take. */
    public boolean advised() {
        return chosen != null && forms.getFirst().equals(chosen);
    }

    /** What is asked of a fee line's authority. */
    public String authority(FeeLine line) {
        return authorities.getOrDefault(line.authority(), line.authority());
    }
}
