package ae.istibaq.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.SandboxTest;
import ae.istibaq.sandbox.clinics.Appointments;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.clinics.Pregnancies;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.schools.Windows;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class FamilyPageTests {

    @LocalServerPort
    int port;

    @Autowired
    Pregnancies pregnancies;

    @Autowired
    Births births;

    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    @Autowired
    Windows windows;

    @Autowired
    ByItself byItself;

    @Autowired
    SandboxClock clock;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(port);
    }

    @AfterEach
    void startAnew() {
        browser.post("/console/new-start", Map.of());
    }

    @Test
    void leadsAPregnancyToABirth() {
        assertThat(press("/families/shamsa/pregnancies", Map.of("mother", "shamsa", "clinic", "SKMCA")))
                .contains("تأكد الحمل", "مدينة الشيخ خليفة الطبية");
        var number = pregnancies.all().getLast().pregnancy().pregnancyNumber();
        var due = clock.today().plusDays(100).toString();
        press("/families/shamsa/pregnancies/" + number + "/correction", Map.of("dueDate", due));
        assertThat(pregnancies.find(number).orElseThrow().pregnancy().dueDate()).hasToString(due);
        var day = clock.today().plusDays(20).toString();
        press(
                "/families/shamsa/appointments",
                Map.of("patient", "shamsa", "clinic", "SKMCA", "kind", "ANTENATAL", "day", day));
        var visit = appointments.all().getLast().appointmentId();
        press("/families/shamsa/appointments/" + visit + "/shift", Map.of("day", day));
        assertThat(press("/families/shamsa/appointments/" + visit, Map.of("fate", "MISS")))
                .contains("لا مواعيد قادمة");
        var born = press(
                "/families/shamsa/births",
                Map.of(
                        "mother",
                        "shamsa",
                        "clinic",
                        "SKMCA",
                        "place",
                        "HOSPITAL",
                        "course",
                        "ALIVE",
                        "sexes",
                        "FEMALE,MALE"));
        assertThat(born).contains("أرسل بلاغ الولادة", "(2 من 2)");
        assertThat(births.all()).hasSize(2);
        var child = births.all().getFirst().birth().notificationNumber();
        press("/families/shamsa/vaccinations", Map.of("child", child));
        press("/families/shamsa/births/" + child + "/correction", Map.of("sex", "MALE"));
        assertThat(press("/families/shamsa/births/" + child + "/annulment", Map.of("reason", "DUPLICATE")))
                .contains("مبطل");
        assertThat(press("/families/shamsa/pregnancies/" + number + "/end", Map.of("kind", "LOSS")))
                .contains("role=\"alert\"");
    }

    @Test
    void partsJoinsMovesAndBuries() {
        assertThat(press("/families/mubarak/divorces", Map.of("wife", "kaltham", "custodyDecided", "true")))
                .contains("سجل الطلاق");
        var page = browser.get("/families/mubarak").body();
        var number = page.replaceAll("(?s).*(DIV-\\d{4}-\\d{8}).*", "$1");
        press("/families/mubarak/divorces/" + number + "/annulment", Map.of("reason", "REVOKED"));
        press("/families/mubarak/relations", Map.of("kind", "GUARDIAN_OF", "holder", "yasser", "child", "dalal"));
        assertThat(browser.get("/families/mubarak").body()).contains("ياسر خلفان علي الحصباوي: ولي دلال");
        press("/families/mubarak/residence", Map.of("person", "mubarak", "zone", "AJM-09"));
        assertThat(people.resolve("nawaf").orElseThrow().residence())
                .isEqualTo(people.resolve("kaltham").orElseThrow().residence());
        press("/families/mubarak/protections", Map.of("persons", "kaltham", "against", "mubarak"));
        assertThat(press("/families/mubarak/deaths", Map.of("person", "mubarak")))
                .contains("سجلت الوفاة", "متوفى", "محمي");
        assertThat(press("/families/mubarak/revivals", Map.of("person", "mubarak")))
                .doesNotContain("متوفى");
        press(
                "/families/mubarak/leaves",
                Map.of("employee", "kaltham", "kind", "ANNUAL", "from", "2027-01-03", "to", "2027-01-10"));
        press("/families/mubarak/employment", Map.of("person", "kaltham", "change", "LEFT"));
        assertThat(press("/families/mubarak/employment", Map.of("person", "kaltham", "change", "LEFT")))
                .contains("The person is not in federal service");
    }

    @Test
    void leadsBackWhenSomethingIsMissing() {
        assertThat(press("/families/shamsa/appointments", Map.of("patient", "shamsa", "day", "soon")))
                .contains("role=\"alert\"");
        assertThat(browser.get("/families/nobody").statusCode()).isEqualTo(404);
        assertThat(browser.get("/nurseries/NUR-9999").statusCode()).isEqualTo(404);
    }

    @Test
    void announcesAWindowAndLetsTheCountryGoOn() {
        assertThat(press("/console/school-windows", Map.of("begins", "2027", "from", "2027-02-08", "to", "2027-03-05")))
                .contains("أعلن باب التسجيل", "2027-2028");
        assertThat(windows.all()).anyMatch(window -> window.schoolYear().equals("2027-2028"));
        press("/console/by-itself", Map.of("on", "true"));
        assertThat(byItself.isOn()).isTrue();
        var before = clock.today();
        press("/console/time", Map.of("days", "40"));
        assertThat(clock.today()).isEqualTo(before.plusDays(40));
    }

    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void knowsAWordForEverythingItShows(String language) {
        leadsAPregnancyToABirth();
        partsJoinsMovesAndBuries();
        for (var path : new String[] {
            "/families", "/families/shamsa", "/families/mubarak", "/families/theyab", "/families/anoud",
            "/families/maitha", "/families/talib", "/nurseries", "/nurseries/NUR-0001", "/"
        }) {
            var page = browser.get(path + "?lang=" + language);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/families", "/nurseries"})
    void isReachedFromTheMenu(String path) {
        assertThat(browser.get("/").body()).contains("href=\"" + path + "\"");
    }

    /** Presses a button and gives the page to which the browser is sent back. */
    private String press(String path, Map<String, String> form) {
        var page = path.startsWith("/families") ? "/families/" + path.split("/")[2] : "/";
        var answer = browser.send(browser.request(path)
                .header("Accept", "text/html")
                .header("Referer", "http://127.0.0.1:" + port + page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.encode(form))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return browser.get(Browser.location(answer)).body();
    }
}
