package ae.istibaq.sandbox.uaepass;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.PortalStub;
import ae.istibaq.sandbox.SandboxTest;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

@SandboxTest
class UaePassTests {

    private static final String BACK = "http://127.0.0.1:1/back?own=1";
    private static final String GENERAL = "urn:uae:digitalid:profile:general";
    private static final String STAGE = Browser.basic("sandbox_stage", "sandbox_stage");
    private static final Pattern LOGIN = Pattern.compile("/idshub/login/([0-9a-f-]{36})/identifier");

    @LocalServerPort
    int port;

    @Autowired
    SandboxClock clock;

    @Autowired
    People people;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(port);
    }

    @AfterEach
    void stop() {
        fault("NONE");
        clock.reset();
    }

    @Test
    void keepsTheBrowserWhenClientOrAddressIsUnknown() {
        var client = authorize(Map.of("client_id", "nobody"));
        assertThat(client.statusCode()).isEqualTo(400);
        assertThat(client.body()).contains("Consumer Key not found");
        var address = authorize(Map.of("client_id", "istibaq"));
        assertThat(address.statusCode()).isEqualTo(400);
        assertThat(address.body()).contains("callback.not.match");
        assertThat(authorize(Map.of("client_id", "istibaq", "redirect_uri", registered()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsAWrongResponseTypeBack() {
        assertThat(Browser.location(authorize(Map.of("response_type", "token"))))
                .startsWith(BACK + "&error=invalid_request")
                .endsWith("&state=a%2Cb");
    }

    @Test
    void asksInTheLanguageOfTheRequest() {
        assertThat(authorize(Map.of("ui_locales", "ar")).body()).contains("dir=\"rtl\"", "محاكي");
        assertThat(authorize(Map.of("ui_locales", "en")).body()).contains("dir=\"ltr\"", "Simulator");
    }

    @Test
    void changesACodeOnceForAToken() {
        var code = login("maryam", Map.of());
        var first = token(form(code));
        assertThat(first.statusCode()).isEqualTo(200);
        var token = Browser.json(first);
        assertThat(token.propertyNames()).containsExactly("access_token", "scope", "token_type", "expires_in");
        assertThat(token.get("expires_in").asInt()).isEqualTo(3600);
        assertRefused(token(form(code)), "Inactive authorization code received from token request");
        assertRefused(token(form("made-up")), "Invalid authorization code received from token request");
    }

    @Test
    void bindsTheCodeToItsAddressItsClientAndTenMinutes() {
        var code = login("maryam", Map.of());
        var elsewhere = form(code);
        elsewhere.put("redirect_uri", "http://127.0.0.1:1/other");
        assertRefused(token(elsewhere), "Callback url mismatch");
        var other = send(form(code), Browser.basic("istibaq", "istibaq-at-uaepass"));
        assertRefused(other, "Invalid authorization code received from token request");
        clock.advance(Duration.ofMinutes(10));
        assertRefused(token(form(code)), "Expired or Revoked authorization code received from token request");
    }

    @Test
    void looksAtTheProofOnlyWhenOneWasPromised() {
        var challenge = Map.of(
                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "code_challenge_method", "S256");
        assertRefused(token(form(login("maryam", challenge))), "PKCE validation failed");
        var proven = form(login("maryam", challenge));
        proven.put("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(token(proven).statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheTokenCallInEveryFormInUse() {
        var documented =
                browser.send(browser.request("/idshub/token?" + Browser.encode(form(login("maryam", Map.of()))))
                        .header("Content-Type", "multipart/form-data")
                        .header("Authorization", STAGE)
                        .POST(BodyPublishers.noBody()));
        assertThat(documented.statusCode()).isEqualTo(200);

        var withCharset =
                browser.send(browser.request("/idshub/token?" + Browser.encode(form(login("maryam", Map.of()))))
                        .header("Content-Type", "multipart/form-data; charset=UTF-8")
                        .header("Authorization", STAGE)
                        .POST(BodyPublishers.noBody()));
        assertThat(withCharset.statusCode()).isEqualTo(200);

        var credentialsInBody = form(login("maryam", Map.of()));
        credentialsInBody.put("client_id", "sandbox_stage");
        credentialsInBody.put("client_secret", "sandbox_stage");
        var inBody = browser.send(browser.request("/idshub/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.encode(credentialsInBody))));
        assertThat(inBody.statusCode()).isEqualTo(200);

        var parts = new StringBuilder();
        form(login("maryam", Map.of()))
                .forEach((name, value) -> parts.append(
                        "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        var multipart = browser.send(browser.request("/idshub/token")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Authorization", STAGE)
                .POST(BodyPublishers.ofString(parts + "--cut--\r\n")));
        assertThat(multipart.statusCode()).isEqualTo(200);

        var wrong = send(form("any"), Browser.basic("sandbox_stage", "guess"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
        assertThat(Browser.json(wrong).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void tellsOfAVerifiedAccountWithCommasInItsNames() {
        var citizen = userinfo(login("maryam", Map.of()), GENERAL);
        assertThat(citizen.get("sub").asString())
                .isEqualTo("UAEPASS/" + citizen.get("uuid").asString());
        assertThat(citizen.get("idn").asString()).matches("784\\d{12}");
        assertThat(citizen.get("fullnameEN").asString().chars().filter(c -> c == ','))
                .hasSize(6);
        assertThat(citizen.get("mobile").asString()).startsWith("9715");
        assertThat(citizen.has("profileType")).isFalse();
    }

    @Test
    void leavesOutWhatAnAccountDoesNotHave() {
        var basic = userinfo(login("basil", Map.of()), GENERAL);
        assertThat(basic.get("userType").asString()).isEqualTo("SOP1");
        assertThat(basic.propertyNames()).doesNotContain("idn", "fullnameAR", "nationalityEN");
        var noMail = userinfo(login("lina", Map.of()), GENERAL);
        assertThat(noMail.has("email")).isFalse();
    }

    @Test
    void tellsOfAVisitorOnlyWhatWasAskedFor() {
        var plain = userinfo(login("elena", Map.of()), GENERAL);
        assertThat(plain.get("sub")).isEqualTo(plain.get("uuid"));
        assertThat(plain.propertyNames()).doesNotContain("profileType", "unifiedID", "idn");
        var scope = GENERAL + " " + GENERAL + ":profileType " + GENERAL + ":unifiedId";
        var asked = userinfo(login("elena", Map.of("scope", scope)), scope);
        assertThat(asked.get("profileType").asString()).isEqualTo("2");
        assertThat(asked.has("unifiedID")).isTrue();
    }

    @Test
    void refusesAForeignToken() {
        var answer = browser.ask("made-up", "/idshub/userinfo");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    @ParameterizedTest
    @CsvSource({"DECLINE,cancelledOnApp", "CANCEL,access_denied", "TIME_OUT,login_required"})
    void comesBackWithTheReasonAndTheStateUnlessItIsDropped(String answer, String error) {
        var id = begin(Map.of());
        identify(id, "maryam");
        assertThat(Browser.location(answer(id, Map.of("answer", answer))))
                .isEqualTo(BACK + "&error=" + error + "&state=a%2Cb");
        id = begin(Map.of());
        identify(id, "maryam");
        assertThat(Browser.location(answer(id, Map.of("answer", answer, "dropState", "true"))))
                .isEqualTo(BACK + "&error=" + error);
        fault("DROP_STATE");
        id = begin(Map.of());
        assertThat(Browser.location(answer(id, Map.of("answer", answer)))).isEqualTo(BACK + "&error=" + error);
    }

    @Test
    void findsAnAccountByWhateverThePersonTypes() {
        var maryam = people.persona("maryam").orElseThrow();
        var eid = String.valueOf(maryam.emiratesId());
        var dashed = eid.replaceFirst("(\\d{3})(\\d{4})(\\d{7})(\\d)", "$1-$2-$3-$4");
        var mobile = String.valueOf(maryam.mobile());
        for (var typed : new String[] {eid, dashed, mobile, mobile.replace("+971", "0"), "" + maryam.email()}) {
            var id = begin(Map.of());
            assertThat(browser.get(Browser.location(identify(id, typed))).body())
                    .as(typed)
                    .contains("value=\"CONFIRM\"");
        }
        var id = begin(Map.of());
        assertThat(browser.get(Browser.location(identify(id, "nobody@example.ae")))
                        .body())
                .contains("role=\"alert\"");
    }

    @Test
    void remembersTheBrowserUntilItLogsOut() {
        login("maryam", Map.of());
        assertThat(Browser.location(authorize(Map.of()))).startsWith(BACK + "&code=");
        var out = browser.get("/idshub/logout?redirect_uri=" + "http%3A%2F%2F127.0.0.1%3A1%2Fbye%3Fa%3D1");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(Browser.location(out)).isEqualTo("http://127.0.0.1:1/bye?a=1");
        assertThat(authorize(Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/idshub/logout").statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatALoginIsOver() {
        var id = begin(Map.of());
        identify(id, "maryam");
        answer(id, Map.of("answer", "CONFIRM"));
        assertThat(browser.get("/idshub/login/" + id).statusCode()).isEqualTo(400);
        assertThat(answer(id, Map.of("answer", "CONFIRM")).statusCode()).isEqualTo(400);
    }

    @Test
    void breaksAsTheSwitchesSay() {
        fault("FORGED_CALLBACK");
        var id = begin(Map.of());
        identify(id, "maryam");
        assertThat(Browser.location(answer(id, Map.of("answer", "CONFIRM"))))
                .contains("code=")
                .doesNotContain("a%2Cb");
        fault("USERINFO_FAILS");
        browser = new Browser(port);
        var code = login("maryam", Map.of());
        var token = Browser.json(token(form(code))).get("access_token").asString();
        assertThat(browser.ask(token, "/idshub/userinfo").statusCode()).isEqualTo(500);
        fault("EMAIL_CHANGED");
        assertThat(Browser.json(browser.ask(token, "/idshub/userinfo"))
                        .get("email")
                        .asString())
                .startsWith("new.");
        fault("NO_CALLBACK");
        browser = new Browser(port);
        id = begin(Map.of());
        identify(id, "maryam");
        assertThat(Browser.location(answer(id, Map.of("answer", "CONFIRM")))).contains("/idshub/login/" + id);
    }

    @Test
    void upgradesAnAccountUnderTheSameUuid() {
        var before = userinfo(login("basil", Map.of()), GENERAL);
        fault("UPGRADED");
        browser = new Browser(port);
        var after = userinfo(login("basil", Map.of()), GENERAL);
        assertThat(after.get("uuid")).isEqualTo(before.get("uuid"));
        assertThat(after.get("userType").asString()).isEqualTo("SOP3");
        assertThat(after.get("idn").asString()).matches("784\\d{12}");
    }

    @Test
    void letsSomebodyElseOpenTheCallbackFirst() {
        fault("DUPLICATE_CALLBACK");
        try (var portal = new PortalStub()) {
            var id = begin(Map.of("redirect_uri", portal.url("/back")));
            identify(id, "maryam");
            answer(id, Map.of("answer", "CONFIRM"));
            assertThat(portal.calls("/back")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/idshub/authorize?client_id=sandbox_stage", "/idshub/userinfo"})
    void isDownForEverybody(String path) {
        fault("DOWN");
        assertThat(browser.get(path).statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> authorize(Map<String, String> changed) {
        var asked = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "sandbox_stage",
                "redirect_uri", BACK,
                "scope", GENERAL,
                "state", "a,b",
                "acr_values", "urn:safelayer:tws:policies:authentication:level:low"));
        asked.putAll(changed);
        return browser.get("/idshub/authorize?" + Browser.encode(asked));
    }

    private String begin(Map<String, String> changed) {
        var login = LOGIN.matcher(authorize(changed).body());
        assertThat(login.find()).isTrue();
        return login.group(1);
    }

    private HttpResponse<String> identify(String id, String identifier) {
        return browser.post("/idshub/login/" + id + "/identifier", Map.of("identifier", identifier));
    }

    private HttpResponse<String> answer(String id, Map<String, String> form) {
        return browser.post("/idshub/login/" + id + "/answer", form);
    }

    private String login(String persona, Map<String, String> changed) {
        browser.get("/idshub/logout");
        var id = begin(changed);
        identify(id, persona);
        var back = URI.create(Browser.location(answer(id, Map.of("answer", "CONFIRM"))));
        return String.valueOf(
                UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code"));
    }

    private JsonNode userinfo(String code, String scope) {
        var token = Browser.json(token(form(code)));
        assertThat(token.get("scope").asString()).isEqualTo(scope);
        return Browser.json(browser.ask(token.get("access_token").asString(), "/idshub/userinfo"));
    }

    private Map<String, String> form(String code) {
        return new LinkedHashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK));
    }

    private HttpResponse<String> token(Map<String, String> form) {
        return send(form, STAGE);
    }

    private HttpResponse<String> send(Map<String, String> form, String authorization) {
        return browser.send(browser.request("/idshub/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(Browser.encode(form))));
    }

    private static void assertRefused(HttpResponse<String> answer, String description) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.json(answer).get("error_description").asString()).isEqualTo(description);
        assertThat(Browser.json(answer).get("error").asString()).isEqualTo("invalid_grant");
    }

    private static String registered() {
        return "http://127.0.0.1:8080/login/oauth2/code/uaepass";
    }

    private void fault(String mode) {
        browser.put("/control/faults/uaepass", "{\"mode\":\"" + mode + "\"}");
    }
}
