package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.economy.EconomicRegister.Stretch;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The national economic register as the portal meets it. */
@RestController
@RequestMapping("/agencies/ner")
class NerController {

    private static final int MOST = 10_000;
    private static final String NOTICE_AR =
            "هذه الرخص عينة مولدة آليا في بلد تجريبي، ولا تمثل شركات حقيقية. استرشدت نسبها بأرقام نشرتها الجهات، وهي ليست إحصاء رسميا.";
    private static final String NOTICE_EN =
            "These licences are a generated sample of a country for trying things out, and none is a real company. Their shares lean on figures that authorities have published; they are no official statistics.";

    private final EconomicRegister register;
    private final SandboxClock clock;

    NerController(EconomicRegister register, SandboxClock clock) {
        this.register = register;
        this.clock = clock;
    }

    record Area(String code, Emirate emirate, String nameAr, String nameEn) {}

    record LegalForm(String code, String nameAr, String nameEn) {}

    /** @param sample whether the register itself says that its licences are not real ones */
    record Description(
            String edition,
            String titleAr,
            String titleEn,
            boolean sample,
            String noticeAr,
            String noticeEn,
            List<Area> areas,
            List<LegalForm> legalForms) {}

    /**
     * @param beginsAnew whether this is the first page of all because the cursor is of another edition, or of none
     * @param next what to ask after
     */
    record Changes(
            Instant asOf, String edition, boolean beginsAnew, String next, boolean more, List<Licence> licences) {}

    @GetMapping("/register")
    Description describe() {
        return new Description(
                register.edition().id(),
                "السجل الاقتصادي الوطني",
                "National Economic Register",
                true,
                NOTICE_AR,
                NOTICE_EN,
                Arrays.stream(Emirate.values())
                        .flatMap(emirate -> register.areas(emirate).stream()
                                .map(area -> new Area(area.code(), emirate, area.ar(), area.en())))
                        .toList(),
                register.legalForms().stream()
                        .map(form -> new LegalForm(form.code(), form.ar(), form.en()))
                        .toList());
    }

    @GetMapping("/licences/changes")
    Changes changes(@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "limit is from 1 to " + MOST);
        }
        var edition = register.edition().id();
        boolean known = after.matches(edition + "-\\d{1,9}");
        int number = known ? Integer.parseInt(after.substring(edition.length() + 1)) : 0;
        Stretch stretch = register.after(number, limit);
        int last = number + stretch.licences().size();
        return new Changes(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                edition,
                !known,
                edition + "-" + last,
                last < stretch.head(),
                stretch.licences());
    }
}
