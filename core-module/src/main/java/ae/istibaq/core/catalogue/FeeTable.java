package ae.istibaq.core.catalogue;

import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A fee as a page shows it where several agencies get a part. */
@Component
public class FeeTable {

    private final AgencyNames agencies;

    FeeTable(AgencyNames agencies) {
        this.agencies = agencies;
    }

    /**
     * One row.
     *
     * @param labelKey message key of what it is paid for
     * @param agency name of the agency that gets it
     * @param sample true where no agency has confirmed the figure
     */
    public record Row(String labelKey, String agency, boolean sample, Aed amount) {}

    /** The rows of a fee with several parts; none where one figure says it all. */
    public List<Row> of(Fees.Fee fee, LocalDate day, Language language) {
        return fee.lines().size() < 2
                ? List.of()
                : fee.lines().stream()
                        .map(line -> new Row(
                                line.labelKey(),
                                agencies.of(line.agency(), day).in(language),
                                line.sample(),
                                line.amount()))
                        .toList();
    }
}
