package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.core.agencies.AgencyUnavailable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register on paper: what is written into it is told in that order, in pages of two unless more is asked for. */
final class PaperRegister implements EconomicRegister {

    static final Instant AS_OF = Instant.parse("2026-11-24T08:00:00Z");

    private final List<Licence> written = new ArrayList<>();
    private int edition = 1;
    private int pageSize = 2;
    private int answersLeft = Integer.MAX_VALUE;

    void write(Licence... licences) {
        written.addAll(List.of(licences));
    }

    /** Forgets everything and begins another edition. */
    void beginAnew() {
        written.clear();
        edition++;
    }

    void pagesOf(int licences) {
        pageSize = licences;
    }

    /** After so many pages it does not answer any more. */
    void answers(int pages) {
        answersLeft = pages;
    }

    @Override
    public Description describe() {
        return new Description(
                "السجل",
                "Register",
                true,
                "عينة",
                "A sample",
                List.of(new Area("DXB-DEIRA", Emirate.DUBAI, "ديرة", "Deira")),
                List.of(new LegalForm("LLC", "شركة", "Company")));
    }

    @Override
    public Changes changes(String after, int limit) {
        if (answersLeft-- <= 0) {
            throw new AgencyUnavailable("ner", AgencyUnavailable.Reason.DOWN);
        }
        boolean known = after.startsWith(edition + "-");
        int from = known ? Integer.parseInt(after.substring(after.indexOf('-') + 1)) : 0;
        int to = Math.min(written.size(), from + Math.min(limit, pageSize));
        return new Changes(
                AS_OF, !known, edition + "-" + to, to < written.size(), List.copyOf(written.subList(from, to)));
    }

    static Licence licence(String number, Emirate emirate, String activityClass, String established) {
        return licence(number, emirate, activityClass, established, null);
    }

    static Licence licence(
            String number, Emirate emirate, String activityClass, String established, @Nullable String closed) {
        return new Licence(
                number,
                "DET",
                emirate,
                emirate == Emirate.DUBAI ? "DXB-DEIRA" : "AUH-ISLAND",
                "نجم " + number,
                "Star " + number,
                "LLC",
                activityClass + "001",
                LocalDate.parse(established),
                closed == null ? Status.ACTIVE : Status.CANCELLED,
                closed == null ? null : LocalDate.parse(closed));
    }
}
