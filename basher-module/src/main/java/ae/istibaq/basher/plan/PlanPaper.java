package ae.istibaq.basher.plan;

import ae.istibaq.basher.guide.Feasibility;
import ae.istibaq.basher.guide.ReportPaper;
import ae.istibaq.core.documents.Reports;
import ae.istibaq.core.shared.Language;
import org.springframework.stereotype.Component;

/** Prints a plan's report, by the values of today. */
@Component
class PlanPaper {

    private final Feasibility feasibility;
    private final Reports reports;

    PlanPaper(Feasibility feasibility, Reports reports) {
        this.feasibility = feasibility;
        this.reports = reports;
    }

    byte[] print(Plan plan, Language language) {
        return reports.print(
                ReportPaper.TEMPLATE,
                ReportPaper.of(feasibility.report(plan.answers(), plan.form(), language), plan.tradeName()),
                language);
    }
}
