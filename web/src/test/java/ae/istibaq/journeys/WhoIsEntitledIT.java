package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What registers say decides who is offered what, and who is not can read why and what would change it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoIsEntitledIT {

    private static final Map<String, String> COUPLES = Map.ofEntries(
            Map.entry("hamad", "shamma"),
            Map.entry("rashid", "noura"),
            Map.entry("khalid", "moza"),
            Map.entry("sultan", "alia"),
            Map.entry("majid", "shaikha"),
            Map.entry("ahmed", "latifa"),
            Map.entry("nasser", "reem"),
            Map.entry("yousef", "lina"),
            Map.entry("saif", "meera"),
            Map.entry("faisal", "dana"),
            Map.entry("abdulrahman", "wadeema"),
            Map.entry("tariq", "salma"));

    private final Map<String, Couple> couples = new LinkedHashMap<>();
    private final Sandbox sandbox = Country.running().sandbox();

    @BeforeAll
    void marryAndReachTheBook() {
        COUPLES.forEach((husband, wife) -> couples.put(husband, Couple.of(husband, wife)));
        // The day for which the personas were made; other journeys may have moved the country's time since.
        LocalDate castOn = LocalDate.now(ZoneId.of("Asia/Dubai"));
        couple("hamad").sign(castOn.toString());
        couple("faisal").sign(castOn.minusMonths(7).toString());
        List<Callable<Couple>> walks = couples.values().stream()
                .map(couple -> (Callable<Couple>) couple::reachBook)
                .toList();
        assertThat(Surfer.together(walks)).hasSameSizeAs(COUPLES.keySet());
    }

    private Couple couple(String husband) {
        return Objects.requireNonNull(couples.get(husband));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hamad|The husband had not reached the age on the day of the contract.|only the correction of a wrong date of birth",
                "sultan|is above the limit.|ask your employer to correct it",
                "ahmed|The record shows an earlier marriage grant|ask the ministry to correct its record",
                "yousef|The grant is for a citizen who marries a citizen|ask for its correction and we check again",
                "saif|The record says that the husband is married to another.|There are exceptions that the ministry decides on",
                "faisal|The time from the contract has passed.|Ask the ministry if there was a reason for the delay"
            })
    void saysWhyNoGrantAndWhatWouldChangeIt(String husband, String reason, String change) {
        String page = couple(husband).follow(Couple.NO_GRANT).text();
        assertThat(page).contains("Why not?", reason, change, "Not met");
        assertThat(page.split("What would change it", -1)).hasSize(2);
        assertThat(couple(husband).count(Couple.GRANT)).isZero();
        assertThat(couple(husband).follow(Couple.HOUSE).text()).contains("Build a new home");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "majid|The registers show a home in your name.|ask for the record to be corrected",
                "nasser|The record shows earlier housing aid.|ask the programme to correct its record"
            })
    void saysWhyNoHouseAndWhatWouldChangeIt(String husband, String reason, String change) {
        String page = couple(husband).follow(Couple.NO_HOUSE).text();
        assertThat(page).contains("Why not?", reason, change, "Not met");
        assertThat(page.split("What would change it", -1)).hasSize(2);
        assertThat(couple(husband).count(Couple.HOUSE)).isZero();
        assertThat(couple(husband).follow(Couple.GRANT).text()).contains("Agree and apply");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rashid|25,000", "khalid|22,100", "tariq|13,900"})
    void countsIncomeWithoutHousingAllowanceAndPensionUpToTheLimitItself(String husband, String income) {
        String page = couple(husband).follow(Couple.GRANT).text();
        assertThat(page).contains(income, "Agree and apply");
        assertThat(couple(husband).count(Couple.NO_GRANT)).isZero();
        couple(husband).sms(Couple.HOUSE);
    }

    @Test
    void tellsAHusbandWhoIsNotACitizenWhyThereIsNoBook() {
        Couple couple = Couple.of("omar", "hessa").sign();
        assertThat(couple.follow("See the result of the family book check").text())
                .contains("Why not?", "Family books are issued to citizens", "ask the authority to correct your data");
        assertThat(couple.count(Couple.OFFER)).isZero();
        assertThat(couple.surfer().open("/me").text()).contains("Why not?");
    }

    @Test
    void writesToWhoHasNoMobile() {
        Couple couple = Couple.of("jassim", "amna").sign();
        String mail = Country.awaiting()
                .until(
                        () -> Sandbox.stream(sandbox.mails("jassim@post.example"))
                                .filter(found ->
                                        found.path("subject").asString().contains("family book"))
                                .map(found -> found.path("text").asString())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        couple.surfer().follow(Sandbox.link(mail), couple.husband());
        assertThat(couple.surfer().text()).contains(couple.contract(), Couple.AGREE);
    }

    @Test
    void carriesANameOfSixtyLetters() {
        Couple couple = couple("abdulrahman");
        String ar = sandbox.person("abdulrahman").path("nameAr").asString();
        String en = sandbox.person("abdulrahman").path("nameEn").asString();
        assertThat(en.length()).isGreaterThan(60);
        assertThat(couple.follow(Couple.GRANT).text()).contains(en);
        Surfer surfer = couple.surfer();
        assertThat(surfer.open("/me?lang=ar").text()).contains(ar);
        surfer.open("/documents?lang=en");
        for (String document :
                surfer.page().document().select("main a[href^=/documents/]").eachAttr("href")) {
            assertThat(surfer.status(document)).isEqualTo(200);
            for (String pdf : surfer.page().document().select("a[href$=.pdf]").eachAttr("href")) {
                assertThat(surfer.status(pdf)).isEqualTo(200);
            }
        }
    }

    @Test
    void showsTheLatinNameWhereTheArabicOneIsMissing() {
        Couple couple = Couple.fresh();
        sandbox.forget(couple.husband(), "nameAr");
        String name = sandbox.person(couple.husband()).path("nameEn").asString();
        couple.sign().follow(Couple.OFFER);
        String arabic = couple.surfer()
                .open(couple.surfer().page().address().getPath() + "?lang=ar")
                .text();
        assertThat(arabic).contains(name, "أوافق وأصدر خلاصة القيد");
        couple.surfer().press("أوافق وأصدر خلاصة القيد");
        couple.surfer().pay();
        String reference = couple.surfer().reference();
        sandbox.decide("FAMILY_BOOK", reference, "APPROVED");
        couple.sms(Couple.ISSUED);
        assertThat(couple.documents("osrati.familybook.book")).isOne();
    }
}
