package ae.istibaq.basher.form;

import ae.istibaq.basher.form.Reason.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All legal forms, judged for founders and put in the order in which one would advise them. */
@Component
public class LegalForms {

    // What asks least of its founders comes first.
    private static final List<LegalForm> SHIELDED = List.of(
            LegalForm.LLC_SOLE,
            LegalForm.LLC,
            LegalForm.PRJSC,
            LegalForm.PJSC,
            LegalForm.SOLE,
            LegalForm.CIVIL,
            LegalForm.BRANCH_EMIRATE,
            LegalForm.BRANCH_FREE_ZONE,
            LegalForm.BRANCH_GCC,
            LegalForm.BRANCH_FOREIGN,
            LegalForm.LP,
            LegalForm.GP);
    private static final List<LegalForm> SIMPLE = List.of(
            LegalForm.SOLE,
            LegalForm.CIVIL,
            LegalForm.BRANCH_EMIRATE,
            LegalForm.BRANCH_FREE_ZONE,
            LegalForm.BRANCH_GCC,
            LegalForm.BRANCH_FOREIGN,
            LegalForm.LLC_SOLE,
            LegalForm.LLC,
            LegalForm.GP,
            LegalForm.LP,
            LegalForm.PRJSC,
            LegalForm.PJSC);

    private final FormConditions conditions;

    LegalForms(FormConditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Every form with its reasons: those that fit, those that are open, those that do not, nearest first.
     *
     * @param on a day of the Gulf
     */
    public List<FormVerdict> judge(Founders founders, LocalDate on) {
        List<LegalForm> order = founders.liability() == Liability.LIMITED ? SHIELDED : SIMPLE;
        return Arrays.stream(LegalForm.values())
                .map(form -> new FormVerdict(form, conditions.of(form, founders, on)))
                .sorted(Comparator.comparing((FormVerdict verdict) -> rank(verdict.outcome()))
                        .thenComparing(FormVerdict::obstacles)
                        .thenComparing(verdict -> order.indexOf(verdict.form())))
                .toList();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case MET -> 0;
            case NOT_YET_KNOWN -> 1;
            case NOT_MET -> 2;
        };
    }
}
