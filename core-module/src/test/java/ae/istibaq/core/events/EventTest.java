package ae.istibaq.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.testing.CoreTestApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the door share: a portal over HTTP with two agencies and one service. */
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "istibaq.agencies.moj.inbound-secret={noop}moj-secret",
            "istibaq.agencies.icp.inbound-secret=icp-secret",
            "istibaq.events.tries=3",
            "istibaq.events.first-delay=20ms",
            "istibaq.events.longest-delay=50ms"
        })
@Import(Contracts.class)
abstract class EventTest {

    static final String REGISTERED = Contracts.REGISTERED.type();
    static final String ANNULLED = Contracts.ANNULLED.type();
    static final JsonMapper json = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Contracts.Register register;

    @Autowired
    Contracts contracts;

    String tokenOf(String agency, String scope) throws IOException, InterruptedException {
        HttpResponse<String> answer = askForToken(agency, agency + "-secret", scope);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).get("access_token").asString();
    }

    HttpResponse<String> askForToken(String client, String secret, String scope)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + scope)))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> send(String token, String event) throws IOException, InterruptedException {
        return send(token, "application/cloudevents+json", BodyPublishers.ofString(event));
    }

    HttpResponse<String> send(String token, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/api/events"))
                .header("Content-Type", contentType)
                .header("Accept-Language", "en")
                .POST(body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static String aContractNumber() {
        return "AJM-2026-%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
    }

    static ObjectNode contract(String number, int sequence) {
        ObjectNode event = envelope(REGISTERED, number, sequence);
        event.set("data", json.readTree("""
                {"contractNumber":"%s","courtAr":"محكمة عجمان","courtEn":"Ajman Court",
                 "contractDate":"2026-11-24","registeredAt":"2026-11-24T08:00:00Z",
                 "husband":{"emiratesId":"784199912345678","nameAr":null,"nameEn":"Saeed","birthDate":"1999-08-25",
                            "nationality":"ARE"},
                 "wife":{"emiratesId":"784200212345678","nameAr":"مريم","nameEn":"Maryam","birthDate":"2002-08-24",
                         "nationality":"ARE"},
                 "dowryAdvanceFils":2000000,"dowryDeferredFils":null}""".formatted(number)));
        return event;
    }

    static ObjectNode annulment(String number, int sequence) {
        ObjectNode event = envelope(ANNULLED, number, sequence);
        event.set("data", json.readTree("""
                {"contractNumber":"%s","annulledOn":"2026-11-25","reasonCode":"ERROR_OF_ENTRY"}""".formatted(number)));
        return event;
    }

    private static ObjectNode envelope(String type, String subject, int sequence) {
        return json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:ae:agency:moj")
                .put("type", type)
                .put("subject", subject)
                .put("time", "2026-11-24T08:00:00Z")
                .put("datacontenttype", "application/json")
                .put("sequence", Integer.toString(sequence));
    }

    String outcomeOf(ObjectNode event) {
        return database.sql("""
                        select coalesce(max(o.outcome), 'NONE') from core.event e
                        left join core.event_outcome o on o.event = e.id
                        where e.source = ? and e.event_id = ?
                        """)
                .params(event.get("source").asString(), event.get("id").asString())
                .query(String.class)
                .single();
    }

    int storedTimes(ObjectNode event) {
        return database.sql("select count(*) from core.event where event_id = ?")
                .param(event.get("id").asString())
                .query(Integer.class)
                .single();
    }

    int effectsOn(String subject) {
        return database.sql("select count(*) from test_effect where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}
