package ae.istibaq.basher.form;

import ae.istibaq.basher.form.Reason.Outcome;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The conditions of each legal form, after Federal Decree-Law 32 of 2021 on commercial companies and what the departments
 * publish of the other forms. Numbers are dated values; where our sources end, a condition is open and never a no.
 */
@Component
class FormConditions {

    private final Parameters parameters;

    FormConditions(Parameters parameters) {
        this.parameters = parameters;
    }

    /** All conditions of a form with what they say on a day of the Gulf. */
    List<Reason> of(LegalForm form, Founders founders, LocalDate on) {
        List<Reason> reasons = new ArrayList<>();
        owners(form, founders, on, reasons);
        kind(form, founders, reasons);
        origin(form, founders, reasons);
        licence(form, founders, reasons);
        liability(form, founders, reasons);
        capital(form, founders, on, reasons);
        return reasons;
    }

    /** "The company may be founded by two to fifty; one natural or legal person may found and own one alone." */
    private void owners(LegalForm form, Founders founders, LocalDate on, List<Reason> reasons) {
        int owners = founders.owners();
        switch (form) {
            case SOLE, LLC_SOLE, BRANCH_EMIRATE, BRANCH_FREE_ZONE, BRANCH_GCC, BRANCH_FOREIGN ->
                reasons.add(Reason.judged("one-owner", owners == 1, owners));
            case LLC, PRJSC -> {
                Parameter least = figure(form, "owners-least", on);
                Parameter most = figure(form, "owners-most", on);
                boolean alone = form == LegalForm.PRJSC && founders.oneCompany();
                boolean within = alone || owners >= least.number() && owners <= most.number();
                reasons.add(Reason.of("owners-between", outcome(within), most, least.number(), most.number(), owners));
            }
            case CIVIL, GP, LP, PJSC -> {
                Parameter least = figure(form, "owners-least", on);
                reasons.add(
                        Reason.of("owners-least", outcome(owners >= least.number()), least, least.number(), owners));
            }
        }
    }

    private static void kind(LegalForm form, Founders founders, List<Reason> reasons) {
        switch (form) {
            case SOLE, CIVIL, GP -> reasons.add(Reason.judged("persons-only", founders.kind() == OwnerKind.PERSONS));
            case BRANCH_EMIRATE, BRANCH_FREE_ZONE, BRANCH_GCC, BRANCH_FOREIGN ->
                reasons.add(Reason.judged("company-only", founders.kind() == OwnerKind.COMPANIES));
            case LLC, LLC_SOLE, LP, PRJSC, PJSC -> reasons.add(Reason.met("any-kind"));
        }
    }

    /**
     * Since 1 June 2021 companies on the mainland may be owned by anyone, save for activities of strategic impact (Cabinet
     * Resolution 55 of 2021). Partnerships asked for nationals under the old law; of the new one we have not read it.
     */
    private static void origin(LegalForm form, Founders founders, List<Reason> reasons) {
        Origin origin = founders.origin();
        switch (form) {
            case SOLE -> {
                boolean any = founders.licence() == LicenceKind.PROFESSIONAL;
                reasons.add(
                        any ? Reason.met("origin-profession") : Reason.judged("origin-gulf", origin.nationalOrGulf()));
            }
            case GP, LP ->
                reasons.add(origin.national() ? Reason.met("origin-nationals") : Reason.open("origin-nationals"));
            case BRANCH_EMIRATE -> reasons.add(Reason.judged("parent-emirate", origin == Origin.OTHER_EMIRATE));
            case BRANCH_FREE_ZONE -> reasons.add(Reason.judged("parent-free-zone", origin == Origin.FREE_ZONE));
            case BRANCH_GCC -> reasons.add(Reason.judged("parent-gulf", origin == Origin.GCC));
            case BRANCH_FOREIGN -> reasons.add(Reason.judged("parent-abroad", origin == Origin.ABROAD));
            case LLC, LLC_SOLE, CIVIL, PRJSC, PJSC -> reasons.add(Reason.met("origin-any"));
        }
        if (founders.strategic() && !origin.national()) {
            reasons.add(Reason.open("strategic"));
        }
    }

    private static void licence(LegalForm form, Founders founders, List<Reason> reasons) {
        boolean professional = founders.licence() == LicenceKind.PROFESSIONAL;
        switch (form) {
            case CIVIL -> reasons.add(Reason.judged("profession", professional));
            case GP, LP, PRJSC -> reasons.add(Reason.judged("trade", !professional));
            default -> {
                // An establishment, a limited company, a public one and a branch may do anything but what follows.
            }
        }
        if (founders.finance()) {
            boolean mayBe = form == LegalForm.BRANCH_FOREIGN || form == LegalForm.BRANCH_GCC;
            reasons.add(mayBe ? Reason.open("bank") : Reason.judged("bank", form == LegalForm.PJSC));
        }
    }

    private static void liability(LegalForm form, Founders founders, List<Reason> reasons) {
        if (founders.liability() == Liability.LIMITED) {
            reasons.add(Reason.judged(form.isBranch() ? "liability-parent" : "liability", form.limited()));
        }
    }

    private void capital(LegalForm form, Founders founders, LocalDate on, List<Reason> reasons) {
        if (form.isLimitedLiabilityCompany()) {
            reasons.add(Reason.met("capital-free"));
        }
        if (!form.isStockCompany()) {
            return;
        }
        Parameter least = figure(form, "capital-least", on);
        Aed capital = founders.capital();
        Outcome outcome = capital == null ? Outcome.NOT_YET_KNOWN : outcome(capital.compareTo(least.money()) >= 0);
        reasons.add(Reason.of("capital-least", outcome, least, String.format(Locale.ROOT, "%,d", least.number())));
    }

    private Parameter figure(LegalForm form, String figure, LocalDate on) {
        return parameters.require("basher.form." + form.name().toLowerCase(Locale.ROOT) + "-" + figure, on);
    }

    private static Outcome outcome(boolean yes) {
        return yes ? Outcome.MET : Outcome.NOT_MET;
    }
}
