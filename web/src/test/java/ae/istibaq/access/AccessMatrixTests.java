package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.access.Matrix.Row;
import ae.istibaq.access.Matrix.Who;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every route of the running portal, asked by everybody; a route that is not in the table fails. */
@AlonePortal
class AccessMatrixTests {

    // Whose thing a path names: the owner's; a task is nobody's. Rows are tried in their order, the owner last.
    private static final String TABLE = """
            GET    /                                   200   200 200 200 200 200 200
            GET    /osrati                             200   200 200 200 200 200 200
            GET    /basher                             200   200 200 200 200 200 200
            GET    /basher/activities                  200   200 200 200 200 200 200
            GET    /basher/market                      200   200 200 200 200 200 200
            GET    /basher/names                       200   200 200 200 200 200 200
            GET    /basher/names/presence              302   302 302 302 302 302 302
            GET    /basher/indicators                  200   200 200 200 200 200 200
            GET    /basher/indicators/{indicator}.csv  404   404 404 404 404 404 404
            GET    /basher/market/{chart}.csv          404   404 404 404 404 404 404
            GET    /basher/activities/{code}           200   200 200 200 200 200 200
            GET    /basher/guide                       200   200 200 200 200 200 200
            GET    /basher/guide/{question}            200   200 200 200 200 200 200
            GET    /basher/guide/result                302   302 302 302 302 302 302
            GET    /basher/guide/{language:ar|en}.pdf  302   302 302 302 302 302 302
            GET    /help                               200   200 200 200 200 200 200
            GET    /cookies                            200   200 200 200 200 200 200
            GET    /privacy                            200   200 200 200 200 200 200
            GET    /accessibility                      200   200 200 200 200 200 200
            GET    /services                           200   200 200 200 200 200 200
            GET    /services/{key}                     200   200 200 200 200 200 200
            GET    /bundles/{key}                      200   200 200 200 200 200 200
            GET    /osrati/reading                     200   200 200 200 200 200 200
            GET    /osrati/reading/{key}               200   200 200 200 200 200 200
            GET    /verify                             200   200 200 200 200 200 200
            GET    /verify/{code}                      200   200 200 200 200 200 200
            POST   /verify                             door  422 422 422 422 422 door
            POST   /verify/file                        door  422 422 422 422 422 door
            GET    /login                              200   200 200 200 200 200 200
            GET    /login/{outcome:[a-z]+}             200   200 200 200 200 200 200
            ANY    /error                              500   500 500 500 500 500 500
            GET    /calendar/{token}.ics               404   404 404 404 404 404 404
            *GET   /assets/app.css                     200   200 200 200 200 200 200
            *GET   /nothing                            404   404 404 404 404 404 404
            *GET   /office/nothing                     404   404 404 404 404 404 404
            *GET   /actuator/prometheus                404   404 404 404 404 404 404

            GET    /me                                 login 200 200 200 200 200 login
            GET    /applications                       login 200 200 200 200 200 login
            GET    /documents                          login 200 200 200 200 200 login
            GET    /inbox                              login 200 200 200 200 200 login
            GET    /data                               login 200 200 200 200 200 login
            GET    /settings                           login 200 200 200 200 200 login
            POST   /settings                           door  302 302 302 302 302 door

            GET    /delegations                        login 200 200 200 200 200 login
            POST   /delegations                        door  422 422 422 422 422 door
            GET    /osrati/edaad                       login 200 200 200 200 200 login
            GET    /osrati/calendar-feed               login 200 200 200 200 200 login
            POST   /osrati/calendar-feed               door  200 200 200 200 200 door
            POST   /osrati/calendar-feed/revocation    door  302 302 302 302 302 door

            GET    /basher/plans                       login 200 200 200 200 200 login
            GET    /basher/plans/new                   login 302 302 302 302 302 login
            POST   /basher/plans                       door  302 302 302 302 302 door
            GET    /basher/plans/{id}                  login 200 404 404 404 404 login
            GET    /basher/plans/{id}/change           login 200 404 404 404 404 login
            GET    /basher/plans/{id}/compare          login 200 404 404 404 404 login
            GET    /basher/plans/{id}/{language:ar|en}.pdf login 200 404 404 404 404 login
            POST   /basher/plans/{id}                  door  422 404 404 404 404 door
            POST   /basher/plans/{id}/mail             door  302 404 404 404 404 door
            POST   /basher/plans/{id}/deletion         door  302 404 404 404 404 door

            GET    /osrati/people/{id}                 login 200 404 404 404 404 login
            GET    /growth/{child}                     login 200 404 404 404 404 login
            GET    /growth/{child}/areas/{area}        login 200 404 404 404 404 login
            POST   /growth/{child}/areas/{area}        door  302 404 404 404 404 door
            POST   /growth/{child}/handing-in          door  422 404 404 404 404 door
            GET    /osrati/people/{id}/appointments    login 200 404 404 404 404 login
            GET    /osrati/people/{id}/appointments/times login 302 404 404 404 404 login
            POST   /osrati/people/{id}/appointments    door  302 404 404 404 404 door
            POST   /osrati/people/{id}/appointments/cancellation door 302 404 404 404 404 door
            GET    /osrati/people/{id}/nurseries       login 200 404 404 404 404 login
            POST   /delegations/{id}/revocation        door  302 404 404 404 404 door
            GET    /m/{code}                           login 302 404 404 404 404 login
            GET    /checks/{id}                        login 200 404 404 404 404 login
            GET    /documents/{id}                     login 200 404 404 404 404 login
            GET    /documents/{id}/{language:ar|en}.pdf login 200 404 404 404 404 login
            GET    /applications/{reference}           login 200 404 404 404 404 login
            GET    /applications/{reference}/payment   login 200 404 404 404 404 login
            GET    /payments/{order}/return            login 303 404 404 404 404 login
            POST   /payments/{order}/pay               door  503 404 404 404 404 door
            POST   /applications/{reference}/cancellation door 302 404 404 404 404 door
            POST   /applications/{reference}/withdrawal door 302 404 404 404 404 door
            GET    /offers/{id}                        login 200 404 404 404 404 login
            POST   /offers/{id}/postponement           door  302 404 404 404 404 door
            POST   /offers/{id}/refusal                door  302 404 404 404 404 door
            POST   /offers/{id}/consent                door  302 404 404 404 404 door
            POST   /offers/{id}/acceptance             door  302 404 404 404 404 door

            GET    /office                             login 404 404 200 200 200 login
            GET    /office/tasks/{id}                  login 404 404 200 200 404 login
            POST   /office/tasks/{id}/taking           door  404 404 302 404 404 door
            POST   /office/tasks/{id}/completion       door  404 404 302 404 404 door
            POST   /office/tasks/{id}/repetition       door  404 404 302 404 404 door
            GET    /office/agencies                    login 404 404 200 200 200 login
            GET    /office/audit                       login 404 404 404 200 404 login
            POST   /office/audit                       door  404 404 404 200 404 door
            POST   /office/audit/check                 door  404 404 404 302 404 door
            GET    /office/parameters                  login 404 404 404 200 200 login
            GET    /office/parameters/{key}            login 404 404 404 200 200 login
            POST   /office/parameters/{key}/proposal   door  404 404 404 404 422 door
            POST   /office/parameters/{key}/confirmation door 404 404 404 404 400 door
            POST   /office/parameters/{key}/rejection  door  404 404 404 404 400 door

            POST   /api/events                         401   401 401 401 401 401 415
            POST   /api/receipts/sms                   401   401 401 401 401 401 401
            POST   /api/payments/callbacks             401   401 401 401 401 401 401
            *POST  /api/nothing                        401   401 401 401 401 401 403
            *POST  /oauth2/token                       401   401 401 401 401 401 401
            *GET   /oauth2/authorization/uaepass       302   302 302 302 302 302 302
            *GET   /login/oauth2/code/uaepass          302   302 302 302 302 302 302
            *POST  /logout                             door  302 302 302 302 302 door
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private People people;

    @Autowired
    private Belongings belongings;

    private final Map<Who, Client> clients = new EnumMap<>(Who.class);
    private Map<String, String> owned = Map.of();

    @BeforeEach
    void comeIn() {
        owned = belongings.of(People.OWNER);
        clients.put(Who.GUEST, Client.guest(port));
        clients.put(Who.OWNER, person(People.OWNER));
        clients.put(Who.STRANGER, person(People.STRANGER));
        clients.put(Who.OFFICER, person(People.OFFICER));
        clients.put(Who.AUDITOR, person(People.AUDITOR));
        clients.put(Who.ADMINISTRATOR, person(People.ADMINISTRATOR));
        clients.put(Who.AGENCY, Client.agency(port, token()));
    }

    private Client person(String emiratesId) {
        return Client.loggedIn(port, people.logIn(emiratesId, Language.EN));
    }

    private String token() {
        Client client = Client.guest(port);
        HttpResponse<String> answer = client.send(client.request("/oauth2/token")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("moj:" + AgenciesDown.EVENTS_SECRET)
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    @Test
    void hasARowForEveryRouteAndAnOwnerForEverythingThatIsSomebodys() {
        assertThat(Matrix.read(TABLE).faults(routes())).isEmpty();
    }

    @Test
    void mapsNothingButPagesAndFiles() {
        List<String> patterns = mappings(AbstractUrlHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .toList();
        assertThat(patterns)
                .isNotEmpty()
                .allMatch(pattern ->
                        pattern.equals("/**") || pattern.equals("/webjars/**") || pattern.equals("/favicon.ico"));
    }

    @Test
    void answersEachAsTheTableSays() {
        assertThat(answers(Matrix.read(TABLE))).isEmpty();
    }

    @Test
    void noticesARouteWithoutARowAndAWrongAnswer() {
        String shorter = TABLE.replaceFirst("GET +/checks/.*\n", "");
        assertThat(Matrix.read(shorter).faults(routes())).containsExactly("no row for GET /checks/{id}");
        String longer = TABLE + "GET /gone login 200 200 200 200 200 login\n";
        assertThat(Matrix.read(longer).faults(routes())).containsExactly("no such route: GET /gone");
        String open = "GET /me 200 200 200 200 200 200 200\n";
        assertThat(answers(Matrix.read(open)))
                .containsExactly("GET /me answers GUEST login, not 200", "GET /me answers AGENCY login, not 200");
    }

    @Test
    void noticesANewPageThatShowsAnybodyEverything() throws NoSuchMethodException {
        RequestMappingHandlerMapping pages =
                portal.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        RequestMappingInfo careless = RequestMappingInfo.paths("/checks/{id}/everything")
                .methods(RequestMethod.GET)
                .options(pages.getBuilderConfiguration())
                .build();
        Method show = Careless.class.getDeclaredMethod("show", Customer.class);
        pages.registerMapping(careless, new Careless(), show);
        try {
            String route = "GET /checks/{id}/everything";
            assertThat(Matrix.read(TABLE).faults(routes())).containsExactly("no row for " + route);
            String forgetful = TABLE + route + " login 200 200 200 200 200 login\n";
            assertThat(Matrix.read(forgetful).faults(routes()))
                    .containsExactly("a stranger is not told that it is not there: " + route);
            String honest = route + " login 200 404 404 404 404 login\n";
            assertThat(Matrix.read(honest).faults(Set.of(route))).isEmpty();
            assertThat(answers(Matrix.read(honest)))
                    .contains(route + " answers STRANGER 200, not 404", route + " answers OFFICER 200, not 404");
        } finally {
            pages.unregisterMapping(careless);
        }
    }

    /** A page by somebody who has forgotten whose things are shown. */
    static class Careless {

        @ResponseBody
        String show(@AuthenticationPrincipal Customer customer) {
            return "everything";
        }
    }

    private <T extends HandlerMapping> Stream<T> mappings(Class<T> kind) {
        return portal.getBeansOfType(kind).values().stream();
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mappings(RequestMappingInfoHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(route -> methods(route)
                        .forEach(method -> route.getPatternValues().forEach(path -> routes.add(method + " " + path))));
        return routes;
    }

    private static List<String> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
    }

    /** Where the portal answers otherwise than the table says. */
    private List<String> answers(Matrix matrix) {
        List<String> faults = new ArrayList<>();
        for (Row row : matrix.rows()) {
            for (Who who : List.of(
                    Who.GUEST, Who.AGENCY, Who.STRANGER, Who.AUDITOR, Who.ADMINISTRATOR, Who.OFFICER, Who.OWNER)) {
                // Who has logged out asks for nothing more.
                String answer = answer(row, clients.get(who));
                if (!answer.equals(row.answer(who))) {
                    faults.add(row.route() + " answers " + who + " " + answer + ", not " + row.answer(who));
                }
            }
        }
        return faults;
    }

    private String answer(Row row, @org.jspecify.annotations.Nullable Client client) {
        Client asks = java.util.Objects.requireNonNull(client);
        String path = path(row.path());
        HttpResponse<String> answer = row.method().equals("POST")
                ? asks.post(path, Map.of("language", "EN", "note", "Mended", "holder", ""))
                : asks.get(path);
        String location = answer.headers().firstValue("Location").orElse("");
        if (location.endsWith("/oauth2/authorization/uaepass")) {
            return "login";
        }
        return location.endsWith("/login/ended") ? "door" : Integer.toString(answer.statusCode());
    }

    private String path(String pattern) {
        String filled = pattern.replace("{language:ar|en}", "en")
                .replace("{outcome:[a-z]+}", "cancelled")
                .replace("/parameters/{key}", "/parameters/calendar.weekend")
                .replace("/services/{key}", "/services/osrati.familybook")
                .replace("/reading/{key}", "/reading/tummy-time")
                .replace("/areas/{area}", "/areas/SOCIAL")
                .replace("/activities/{code}", "/activities/5610")
                .replace("/guide/{question}", "/guide/emirate")
                .replace("/bundles/{key}", "/bundles/osrati.marriage");
        String first = filled.split("/", 3).length > 1 ? filled.split("/", 3)[1] : "";
        return filled.replaceAll("\\{[^}]+}", owned.getOrDefault(first, "none"));
    }
}
