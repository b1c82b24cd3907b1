package ae.istibaq.basher.form;

import java.util.Arrays;
import java.util.Optional;

/** The forms a licence may have; non-profit companies are left out until the Cabinet has set their rules. */
public enum LegalForm {
    SOLE(Kind.PERSON),
    LLC_SOLE(Kind.LIMITED),
    LLC(Kind.LIMITED),
    CIVIL(Kind.PARTNERSHIP),
    BRANCH_EMIRATE(Kind.BRANCH),
    BRANCH_FREE_ZONE(Kind.BRANCH),
    BRANCH_GCC(Kind.BRANCH),
    BRANCH_FOREIGN(Kind.BRANCH),
    GP(Kind.PARTNERSHIP),
    LP(Kind.PARTNERSHIP),
    PRJSC(Kind.STOCK),
    PJSC(Kind.STOCK);

    private enum Kind {
        PERSON,
        LIMITED,
        PARTNERSHIP,
        BRANCH,
        STOCK
    }

    private final Kind kind;

    LegalForm(Kind kind) {
        this.kind = kind;
    }

    public static Optional<LegalForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.name().equals(code)).findFirst();
    }

    /** Whether owners lose no more than what they put in. */
    public boolean limited() {
        return kind == Kind.LIMITED || kind == Kind.STOCK;
    }

    /** Whether its owners sign a memorandum of association; an establishment has none, a branch lives by its parent's. */
    public boolean hasMemorandum() {
        return kind != Kind.PERSON && kind != Kind.BRANCH;
    }

    public boolean isBranch() {
        return kind == Kind.BRANCH;
    }

    public boolean isLimitedLiabilityCompany() {
        return kind == Kind.LIMITED;
    }

    public boolean isStockCompany() {
        return kind == Kind.STOCK;
    }
}
