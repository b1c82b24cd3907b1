package ae.istibaq.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.identity.Browser.Visit;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.PagesLeftOut;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {CoreTestApplication.class, SamplePages.class, PagesLeftOut.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"istibaq.uaepass.client-secret=a+b/c=", "istibaq.staff.officer=784-1985-7654321-0"})
@ExtendWith(OutputCaptureExtension.class)
class UaePassLoginTests {

    private static final UaePassStandIn uaePass = new UaePassStandIn();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Doors doors;

    @LocalServerPort
    private int port;

    private final Browser browser = new Browser("ar");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("istibaq.uaepass.base-url", uaePass::address);
    }

    @BeforeEach
    void begin() {
        uaePass.reset();
        jdbc.sql("delete from core.session").update();
        jdbc.sql("delete from core.account").update();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void letsAPersonInAndOnToThePageAskedFor() {
        Visit visit = browser.get(at("/sample/page?tab=2"));

        assertThat(visit.at()).isEqualTo(at("/sample/page?tab=2"));
        assertThat(visit.text()).isEqualTo("سالم راشد النعيمي");
        assertThat(browser.cookie("SESSION"))
                .hasValueSatisfying(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
        assertThat(browser.cookie("WAY-BACK")).isEmpty();
    }

    @Test
    void asksUaePassAsItWantsToBeAsked() {
        browser.get(at("/sample/page"));

        assertThat(uaePass.lastAuthorize)
                .containsEntry("scope", "urn:uae:digitalid:profile:general")
                .containsEntry("acr_values", "urn:safelayer:tws:policies:authentication:level:low")
                .containsEntry("ui_locales", "ar")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", at("/login/oauth2/code/uaepass").toString());
        assertThat(uaePass.lastToken).containsKey("code_verifier");
    }

    @Test
    void followsTheLanguageOfThePage() {
        try (Browser english = new Browser("en")) {
            assertThat(english.get(at("/sample/page")).text()).isEqualTo("Salem Rashid Alnuaimi");
        }
        assertThat(uaePass.lastAuthorize).containsEntry("ui_locales", "en");
    }

    @Test
    void refusesTheUnverifiedAndEndsTheirSessionAtUaePass() {
        uaePass.person = UaePassStandIn.unverified();

        Visit visit = browser.get(at("/sample/page"));

        assertThat(visit.at()).isEqualTo(at("/login/refused"));
        assertThat(visit.way()).anySatisfy(step -> assertThat(step.getPath()).isEqualTo("/idshub/logout"));
        assertThat(visit.text()).contains("outcome=REFUSED");
        assertThat(count("core.account")).isZero();
        assertThat(count("core.session")).isZero();
    }

    @Test
    void refusesTheUnverifiedAlsoWithAnEmiratesId() {
        uaePass.person.put("userType", "SOP1");

        assertThat(browser.get(at("/sample/page")).at()).isEqualTo(at("/login/refused"));
        assertThat(count("core.account")).isZero();
    }

    @Test
    void refusesVisitors() {
        uaePass.person.remove("idn");
        uaePass.person.put("profileType", "2");
        uaePass.person.put("unifiedID", "123458099");

        assertThat(browser.get(at("/sample/page")).at()).isEqualTo(at("/login/refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "cancelledOnApp", "login_required", "invalid_request"})
    void saysThatTheLoginWasCancelled(String error) {
        uaePass.error = error;

        Visit visit = browser.get(at("/sample/page"));

        assertThat(visit.at()).isEqualTo(at("/login/cancelled"));
        assertThat(visit.text()).contains("outcome=CANCELLED");
    }

    @Test
    void saysThatTheLoginWasCancelledAlsoWithoutAState() {
        uaePass.error = "cancelledOnApp";
        uaePass.stateIsLost = true;

        assertThat(browser.get(at("/sample/page")).at()).isEqualTo(at("/login/cancelled"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 400, 401})
    void saysThatSomethingWentWrong(int status) {
        uaePass.tokenStatus = status;

        Visit visit = browser.get(at("/sample/page"));

        assertThat(visit.at()).isEqualTo(at("/login/failed"));
        assertThat(visit.text()).contains("outcome=FAILED");
    }

    @Test
    void saysThatSomethingWentWrongWhenTheProfileCannotBeRead() {
        uaePass.person.put("idn", "12");

        assertThat(browser.get(at("/sample/page")).at()).isEqualTo(at("/login/failed"));
    }

    @Test
    void letsNobodyInWithTheCodeOfAnother() {
        Visit visit = browser.get(at("/login/oauth2/code/uaepass?code=stolen&state=foreign"));

        assertThat(visit.at()).isEqualTo(at("/login/failed"));
        assertThat(count("core.session")).isZero();
    }

    @Test
    void goesOnInsideWhenTheCallbackComesTwice() {
        Visit first = browser.get(at("/sample/page"));
        URI callback = first.way().stream()
                .filter(step -> step.getPath().equals("/login/oauth2/code/uaepass"))
                .findFirst()
                .orElseThrow();

        assertThat(browser.get(callback).at()).isEqualTo(at("/me"));
    }

    @Test
    void finishesTwoLoginsInTwoTabs() {
        Visit visit = browser.get(at("/sample/page"));
        browser.forget("SESSION");
        URI firstTab = browser.send(browser.request(at("/oauth2/authorization/uaepass"))
                        .GET()
                        .build())
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow();
        browser.send(browser.request(at("/oauth2/authorization/uaepass")).GET().build());

        assertThat(browser.get(firstTab).at()).isEqualTo(at("/me"));
        assertThat(visit.response().statusCode()).isEqualTo(200);
    }

    @Test
    void givesALoginANewSessionWhateverTheBrowserBrought() {
        browser.plant(at("/"), "SESSION", "planted-by-an-attacker");

        browser.get(at("/sample/page"));

        assertThat(browser.cookie("SESSION"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getValue()).isNotEqualTo("planted-by-an-attacker"));
    }

    @Test
    void changesTheSessionWhenAnotherPersonLogsIn() {
        browser.get(at("/sample/page"));
        String before = browser.cookie("SESSION").orElseThrow().getValue();

        browser.get(at("/oauth2/authorization/uaepass"));

        assertThat(browser.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
        browser.forget("SESSION");
        browser.plant(at("/"), "SESSION", before);
        assertThat(browser.get(at("/sample/page")).way()).isNotEmpty();
    }

    @Test
    void endsTheSessionHereAndAtUaePass() {
        Visit page = browser.get(at("/sample/form"));
        String session = browser.cookie("SESSION").orElseThrow().getValue();

        Visit left = browser.post(at("/logout"), page.at(), Map.of("_csrf", token(page)));

        assertThat(left.way().getFirst().getPath()).isEqualTo("/idshub/logout");
        assertThat(left.way().getFirst().getQuery()).isEqualTo("redirect_uri=" + at("/"));
        assertThat(count("core.session")).isZero();
        browser.plant(at("/"), "SESSION", session);
        assertThat(browser.get(at("/sample/page")).way().getFirst().getPath()).startsWith("/oauth2/authorization");
    }

    @Test
    void leadsBackToTheFormThatWasSentTooLate() {
        Visit form = browser.get(at("/sample/form?kind=3"));
        jdbc.sql("delete from core.session").update();

        Visit late = browser.post(at("/sample/form"), form.at(), Map.of("_csrf", token(form)));

        assertThat(late.at()).isEqualTo(at("/login/ended"));
        assertThat(late.text()).contains("outcome=ENDED");
        Visit back = browser.get(at("/oauth2/authorization/uaepass"));
        assertThat(back.at()).isEqualTo(at("/sample/form?kind=3"));
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Visit form = browser.get(at("/sample/form"));

        Visit sent = browser.post(at("/sample/form"), form.at(), Map.of());

        assertThat(sent.at()).isEqualTo(at("/login/outdated"));
        assertThat(sent.text()).contains("outcome=OUTDATED", "back=/sample/form");
        assertThat(browser.post(at("/sample/form"), form.at(), Map.of("_csrf", token(form)))
                        .text())
                .isEqualTo("sent");
    }

    @Test
    void sendsAFragmentOfAnEndedSessionToTheDoor() {
        var answer = browser.send(browser.request(at("/sample/page"))
                .header("HX-Request", "true")
                .header("Referer", at("/sample/form").toString())
                .GET()
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login/ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "/\\elsewhere.example", "https://elsewhere.example/", "/login"})
    void neverLeadsToAnotherHostAfterTheLogin(String elsewhere) {
        browser.plant(
                at("/"),
                "WAY-BACK",
                java.util.Base64.getUrlEncoder()
                        .encodeToString(elsewhere.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(browser.get(at("/oauth2/authorization/uaepass")).at()).isEqualTo(at("/me"));
    }

    @Test
    void tellsBrowsersToTrustNothingElse() {
        var headers = browser.get(at("/sample/open")).response().headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                                + " form-action 'self' " + uaePass.address());
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("geolocation=()"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("no-store"));
    }

    @Test
    void asksForALoginWhereNobodySaidOtherwise() {
        assertThat(doors.all())
                .filteredOn(door -> door.access().admits(null))
                .extracting(Doors.Door::path)
                .allMatch(
                        path -> path.matches("/login.*|/error|/services.*|/bundles.*|/sample/open|/api/.*|.*verify.*"))
                .contains("/login", "/sample/open");
        assertThat(doors.all())
                .filteredOn(door -> door.path().startsWith("/office"))
                .isNotEmpty()
                .allSatisfy(door -> assertThat(door.access().staff()).isNotEmpty());
    }

    @Test
    void keepsNoSessionForVisitors() {
        Visit form = browser.get(at("/sample/open"));
        Visit sent = browser.post(at("/sample/open"), form.at(), Map.of("_csrf", token(form)));

        assertThat(sent.text()).isEqualTo("sent");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(count("core.session")).isZero();
    }

    @Test
    void showsTheOfficeToStaffOnly() {
        assertThat(browser.get(at("/office/sample")).response().statusCode()).isEqualTo(404);
        try (Browser officer = new Browser("ar")) {
            uaePass.person.put("idn", "784198576543210");
            uaePass.person.put("uuid", UUID.randomUUID().toString());
            assertThat(officer.get(at("/office/sample")).text()).isEqualTo("office");
            assertThat(officer.get(at("/office/administration")).response().statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void keepsWhatWasToldAtTheLastLogin() {
        browser.get(at("/sample/page"));
        uaePass.person.put("mobile", "971559999999");
        uaePass.person.remove("email");
        browser.get(at("/oauth2/authorization/uaepass"));

        Account account =
                accounts.byEmiratesId(new EmiratesId(UaePassStandIn.NATIONAL)).orElseThrow();
        assertThat(account.mobile()).hasToString("+971 5X XXX XX99");
        assertThat(account.email()).isNull();
        assertThat(account.language()).isEqualTo(Language.AR);
        assertThat(count("core.account")).isOne();
    }

    @Test
    void keepsWhoCameInAndLeftInTheAuditTrail() {
        long before = lastEntry();
        Visit page = browser.get(at("/sample/form"));
        browser.post(at("/logout"), page.at(), Map.of("_csrf", token(page)));

        UUID account = accounts.byEmiratesId(new EmiratesId(UaePassStandIn.NATIONAL))
                .orElseThrow()
                .id();
        assertThat(entriesAfter(before))
                .containsExactly(
                        "PERSON 784199012345676 account.logged-in account:" + account,
                        "PERSON 784199012345676 account.logged-out account:" + account);
    }

    @Test
    void keepsInTheAuditTrailThatSomebodyCouldNotComeInAndNotWho() {
        long before = lastEntry();
        uaePass.tokenStatus = 500;
        browser.get(at("/sample/page"));
        uaePass.reset();
        uaePass.person.put("userType", "SOP1");
        browser.get(at("/oauth2/authorization/uaepass"));
        uaePass.reset();
        uaePass.error = "cancelledOnApp";
        browser.get(at("/oauth2/authorization/uaepass"));
        browser.get(at("/login/oauth2/code/uaepass?code=stolen&state=foreign"));

        assertThat(entriesAfter(before))
                .containsExactly(
                        "SYSTEM - login.failed login:uaepass",
                        "SYSTEM - login.refused login:uaepass",
                        "SYSTEM - login.cancelled login:uaepass",
                        "SYSTEM - login.failed login:uaepass");
    }

    @Test
    void auditsNoSecondLoginWhenTheCallbackComesTwiceAndNoLogoutOfNobody() {
        Visit first = browser.get(at("/sample/form"));
        long before = lastEntry();
        first.way().stream()
                .filter(step -> step.getPath().equals("/login/oauth2/code/uaepass"))
                .forEach(browser::get);
        browser.post(at("/logout"), first.at(), Map.of());
        jdbc.sql("delete from core.session").update();
        browser.post(at("/logout"), first.at(), Map.of("_csrf", token(first)));

        assertThat(entriesAfter(before)).isEmpty();
    }

    @Test
    void writesNothingOfThePersonIntoTheLog(CapturedOutput output) {
        browser.get(at("/sample/page"));
        uaePass.person = UaePassStandIn.unverified();
        browser.get(at("/oauth2/authorization/uaepass"));
        uaePass.person = UaePassStandIn.national();
        uaePass.person.put("idn", "78419901234567");
        browser.get(at("/oauth2/authorization/uaepass"));
        uaePass.tokenStatus = 500;
        browser.get(at("/oauth2/authorization/uaepass"));

        assertThat(output.getAll()).doesNotContain("78419901234567", "Salem", "سالم", "501234567", "salem@");
    }

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from core.audit_entry")
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> entriesAfter(long id) {
        return jdbc.sql("select concat_ws(' ', actor_kind, coalesce(actor, '-'), action, object, details)"
                        + " from core.audit_entry where id > ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String token(Visit page) {
        return page.page().select("input[name=_csrf]").attr("value");
    }

    private int count(String table) {
        @Nullable Integer rows =
                jdbc.sql("select count(*) from " + table).query(Integer.class).single();
        return rows == null ? 0 : rows;
    }
}
