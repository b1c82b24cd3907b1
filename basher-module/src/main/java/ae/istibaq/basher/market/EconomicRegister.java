package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The national economic register; contract in contracts/. */
interface EconomicRegister {

    @GetExchange("/register")
    Description describe();

    @GetExchange("/licences/changes")
    Changes changes(@RequestParam("after") String after, @RequestParam("limit") int limit);

    /**
     * What the register says of itself.
     *
     * @param sample whether it says that its licences are none that an authority has issued
     * @param noticeAr what whoever shows its figures must say; may be empty
     */
    record Description(
            String titleAr,
            String titleEn,
            boolean sample,
            String noticeAr,
            String noticeEn,
            List<Area> areas,
            List<LegalForm> legalForms) {}

    record Area(String code, Emirate emirate, String nameAr, String nameEn) {}

    record LegalForm(String code, String nameAr, String nameEn) {}

    /**
     * A page of changes, each a licence as it is after its change.
     *
     * @param beginsAnew whether all licences told before are to be forgotten
     * @param next what to ask after next
     * @param more whether there is more after it already
     */
    record Changes(Instant asOf, boolean beginsAnew, String next, boolean more, List<Licence> licences) {}

    /** @param activityCode seven digits, the first four of which are the class of ISIC revision 4 */
    record Licence(
            String number,
            String authority,
            Emirate emirate,
            String area,
            String nameAr,
            String nameEn,
            String legalForm,
            String activityCode,
            LocalDate establishedOn,
            Status status,
            @Nullable LocalDate closedOn) {}

    /** Where a licence stands. */
    enum Status {
        ACTIVE,
        EXPIRED,
        CANCELLED
    }
}
