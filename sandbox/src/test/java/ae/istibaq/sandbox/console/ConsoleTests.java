package ae.istibaq.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.SandboxTest;
import ae.istibaq.sandbox.agencies.Contracts;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.GatewayFaults;
import ae.istibaq.sandbox.world.SandboxClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class ConsoleTests {

    @LocalServerPort
    int port;

    @Autowired
    Contracts contracts;

    @Autowired
    AgencyFaults agencies;

    @Autowired
    GatewayFaults gateways;

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
    void speaksArabicFirstAndEnglishWhenAskedFromThenOn() {
        assertThat(browser.get("/").body()).contains("lang=\"ar\" dir=\"rtl\"", "لوحة العرض", "سعيد محمد راشد");
        assertThat(browser.get("/?lang=en").body()).contains("lang=\"en\" dir=\"ltr\"", "Saeed Mohammed Rashid");
        assertThat(browser.get("/phones").body()).contains("dir=\"ltr\"");
    }

    @Test
    void signsCorrectsAndAnnulsAContract() {
        var signed = press("/console/contracts", Map.of("husband", "saeed", "wife", "maryam"));
        assertThat(signed).contains("وقع العقد", "عقدهما مسجل");
        var contract = contracts.all().getLast().contract();
        var number = contract.contractNumber();
        var day = contract.contractDate().minusDays(3);
        press("/console/contracts/" + number + "/correction", Map.of("contractDate", day.toString()));
        assertThat(contracts.find(number).orElseThrow().contract().contractDate())
                .isEqualTo(day);
        var annulled = press("/console/contracts/" + number + "/annulment", Map.of("reason", "COURT_RULING"));
        assertThat(contracts.find(number).orElseThrow().annulled()).isTrue();
        assertThat(annulled).contains("أبطل العقد", "مبطل").doesNotContain("/correction");
        assertThat(press("/console/contracts/" + number + "/annulment", Map.of("reason", "COURT_RULING")))
                .contains("role=\"alert\"", "The contract is annulled");
    }

    @Test
    void takesTheDateThatIsGivenOrTheStorysOwn() {
        press("/console/contracts", Map.of("husband", "saeed", "wife", "maryam", "contractDate", "2026-01-02"));
        assertThat(contracts.all().getLast().contract().contractDate()).isEqualTo(LocalDate.of(2026, 1, 2));
        press("/console/contracts", Map.of("husband", "faisal", "wife", "dana", "contractDate", ""));
        assertThat(contracts.all().getLast().contract().contractDate())
                .isEqualTo(clock.today().minusMonths(7));
    }

    @ParameterizedTest
    @CsvSource({"APPROVED,,اعتمد", "REFUSED,OWNS_HOME,رفض", "RETURNED,PLOT_UNCLEAR,أعيد للاستكمال"})
    void decidesAnApplication(String outcome, String reason, String shown) {
        var reference = applyForHousing();
        assertThat(browser.get("/").body()).contains("دعم سكني", reference);
        var path = "/console/applications/" + reference + "/decision";
        var answer = press(
                path, reason == null ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "reasonCode", reason));
        assertThat(answer).contains("صدر القرار", shown);
        assertThat(press(path, Map.of("outcome", outcome))).contains("role=\"alert\"");
    }

    @Test
    void breaksAndMendsAgenciesAndGateways() {
        var broken = press("/console/faults", Map.of("icp", "SLOW", "payments", "NO_CALLBACK", "moj", "NOT_A_MODE"));
        assertThat(broken).contains("معطل الآن");
        assertThat(agencies.of("icp").setting().mode().name()).isEqualTo("SLOW");
        assertThat(agencies.of("moj").setting().mode().name()).isEqualTo("NONE");
        assertThat(gateways.of("payments").orElseThrow().setting().mode().name())
                .isEqualTo("NO_CALLBACK");
        assertThat(press("/console/faults/none", Map.of())).doesNotContain("معطل الآن");
        assertThat(agencies.of("icp").setting().mode().name()).isEqualTo("NONE");
    }

    @Test
    void movesTheClock() {
        var before = clock.instant();
        press("/console/clock", Map.of("step", "WEEK"));
        assertThat(clock.instant()).isBetween(before.plusSeconds(604_790), before.plusSeconds(604_890));
        press("/console/clock", Map.of("step", "NEXT_MORNING"));
        var now = clock.instant().atZone(SandboxClock.DUBAI);
        assertThat(now.toLocalTime()).isBetween(LocalTime.of(8, 59, 58), LocalTime.of(9, 1));
        press("/console/clock", Map.of("step", "NEXT_MORNING"));
        assertThat(clock.today()).isEqualTo(now.toLocalDate().plusDays(1));
        press("/console/clock", Map.of("step", "BACK"));
        assertThat(clock.offsetSeconds()).isZero();
    }

    @Test
    void startsAnew() {
        press("/console/contracts", Map.of("husband", "saeed", "wife", "maryam"));
        press("/console/faults", Map.of("sms", "DOWN"));
        assertThat(press("/console/new-start", Map.of())).contains("لا عقود بعد");
        assertThat(gateways.of("sms").orElseThrow().setting().mode().name()).isEqualTo("NONE");
    }

    @Test
    void takesNoButtonPressedFromAForeignPage() {
        var foreign = browser.send(browser.request("/console/new-start")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void knowsAWordForEverythingItShows(String language) {
        press("/console/contracts", Map.of("husband", "saeed", "wife", "maryam"));
        press("/console/applications/" + applyForHousing() + "/decision", Map.of("outcome", "REFUSED"));
        applyForHousing();
        for (var path : new String[] {"/", "/phones", "/phones?person=jassim", "/mailbox", "/mailbox?person=lina"}) {
            var page = browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("??");
        }
    }

    /** Presses a button and gives the page to which the browser is sent back. */
    private String press(String path, Map<String, String> form) {
        HttpResponse<String> answer = browser.post(path, form);
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.get(Browser.location(answer)).body();
    }

    private String applyForHousing() {
        var token = Browser.json(browser.send(browser.request("/agencies/szhp/oauth2/token")
                        .header("Authorization", Browser.basic("istibaq", "istibaq-at-szhp"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))))
                .get("access_token")
                .asString();
        var saeed = Browser.json(browser.ask("", "/control/persons/saeed"))
                .get("emiratesId")
                .asString();
        var key = UUID.randomUUID().toString();
        var answer = browser.send(browser.request("/agencies/szhp/housing-applications")
                .header("Authorization", "Bearer " + token)
                .header("X-Correlation-Id", key)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reference\":\"%s\",\"applicantEmiratesId\":\"%s\",\"kind\":\"BUILD\"}"
                        .formatted(key, saeed))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer).get("agencyReference").asString();
    }
}
