package ae.istibaq.basher.guide;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as it is printed. */
public final class ReportPaper {

    public static final String TEMPLATE = "basher/guide/pages/report-pdf";

    private ReportPaper() {}

    /**
     * What the template shows.
     *
     * @param name the trade name thought of; null for none
     */
    public static Map<String, ?> of(Report report, @Nullable String name) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("report", report);
        if (name != null) {
            shown.put("tradeName", name);
        }
        return shown;
    }
}
