package ae.istibaq.basher.form;

import ae.istibaq.basher.form.Reason.Outcome;
import java.util.List;

/** What is to be said of one legal form for one set of founders. */
public record FormVerdict(LegalForm form, List<Reason> reasons) {

    /** One no is a no; an open condition without a no is open. */
    public Outcome outcome() {
        if (has(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return has(Outcome.NOT_YET_KNOWN) ? Outcome.NOT_YET_KNOWN : Outcome.MET;
    }

    public boolean fits() {
        return outcome() == Outcome.MET;
    }

    public boolean possible() {
        return outcome() != Outcome.NOT_MET;
    }

    /** What speaks against it, or leaves it open; empty where it fits. */
    public List<Reason> against() {
        return reasons.stream()
                .filter(reason -> reason.outcome() != Outcome.MET)
                .toList();
    }

    long obstacles() {
        return reasons.stream()
                .filter(reason -> reason.outcome() == Outcome.NOT_MET)
                .count();
    }

    private boolean has(Outcome outcome) {
        return reasons.stream().anyMatch(reason -> reason.outcome() == outcome);
    }
}
