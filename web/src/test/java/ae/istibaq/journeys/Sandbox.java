package ae.istibaq.journeys;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The outside world as a test moves it, by its control interface. */
final class Sandbox {

    /** Emirates ID of the persona who works in the office. */
    static final String STAFF = "784198800000394";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final String address;
    private final RestClient control;

    Sandbox(String address) {
        this.address = address;
        this.control = RestClient.builder()
                .baseUrl(address)
                .requestFactory(new SimpleClientHttpRequestFactory())
                .build();
    }

    String address() {
        return address;
    }

    static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Moves the world's clock to a time in the Gulf. */
    void set(LocalDateTime time) {
        tell(
                "/clock",
                Map.of("now", time.atZone(ZoneId.of("Asia/Dubai")).toInstant().toString()));
    }

    /** Lets time pass until a time in the Gulf; at the end, the portal has done what was due. */
    void live(LocalDateTime until) {
        JsonNode passage = tell(
                "/control/time",
                Map.of(
                        "until",
                        until.atZone(ZoneId.of("Asia/Dubai")).toInstant().toString()));
        if (!passage.path("portalFollowed").asBoolean()) {
            throw new AssertionError("The portal did not follow: " + passage);
        }
    }

    /** Two personas sign a marriage contract today; gives its number. */
    String sign(String husband, String wife) {
        return tell("/control/contracts", Map.of("husband", husband, "wife", wife))
                .path("contractNumber")
                .asString();
    }

    /** Two citizens about to sign whom nobody else knows: husband and wife with their Emirates IDs. */
    JsonNode couple() {
        return tell("/control/couples", Map.of());
    }

    JsonNode person(String keyOrEmiratesId) {
        return ask("/control/persons/" + keyOrEmiratesId);
    }

    void annul(String contract) {
        tell("/control/contracts/" + contract + "/annulment", Map.of("reasonCode", "ERROR_OF_ENTRY"));
    }

    void correct(String contract, Map<String, ?> corrected) {
        tell("/control/contracts/" + contract + "/correction", corrected);
    }

    /** The agency decides the application that came last for a contract or person. */
    void decide(String kind, String reference, String outcome) {
        String agencyReference = Country.awaiting().until(() -> intake(kind, reference), found -> !found.isEmpty());
        tell("/control/applications/" + agencyReference + "/decision", Map.of("outcome", outcome));
    }

    /** The authority refuses for a reason of its own list. */
    void refuse(String kind, String reference, String reason) {
        String agencyReference = Country.awaiting().until(() -> intake(kind, reference), found -> !found.isEmpty());
        tell(
                "/control/applications/" + agencyReference + "/decision",
                Map.of("outcome", "REFUSED", "reasonCode", reason));
    }

    /** The authority decides of one document of a newborn. */
    void decide(String agencyReference, String document, Map<String, ?> decision) {
        control.put()
                .uri("/control/newborn-packages/{reference}/documents/{kind}", agencyReference, document)
                .contentType(MediaType.APPLICATION_JSON)
                .body(decision)
                .retrieve()
                .toBodilessEntity();
    }

    private String intake(String kind, String reference) {
        return stream(ask("/control/applications"))
                .filter(intake -> intake.path("kind").asString().equals(kind))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .map(intake -> intake.path("agencyReference").asString())
                .findFirst()
                .orElse("");
    }

    /** How many applications an agency has received under a reference of the portal. */
    long intakes(String reference) {
        return stream(ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .count();
    }

    /** Where an application stands at its agency; empty where none has it. */
    String standing(String reference) {
        return stream(ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .map(intake -> intake.path("status").asString())
                .findFirst()
                .orElse("");
    }

    /** How often the gateway has taken the money of an order, or has given it back. */
    long settled(String what, String order) {
        JsonNode token = Objects.requireNonNull(control.post()
                .uri("/gateways/payments/oauth2/token")
                .headers(headers -> headers.setBasicAuth("istibaq", "key"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(JsonNode.class));
        JsonNode today = Objects.requireNonNull(control.get()
                .uri("/gateways/payments/settlements?date=" + today())
                .headers(headers ->
                        headers.setBearerAuth(token.path("access_token").asString()))
                .retrieve()
                .body(JsonNode.class));
        return stream(today.path(what))
                .filter(line -> line.path("orderId").asString().equals(order))
                .count();
    }

    LocalDate today() {
        return Instant.parse(ask("/clock").path("now").asString())
                .atZone(ZoneId.of("Asia/Dubai"))
                .toLocalDate();
    }

    void fault(String agency, String mode) {
        fault(agency, Map.of("mode", mode));
    }

    void fault(String agency, Map<String, ?> fault) {
        control.put()
                .uri("/control/faults/" + agency)
                .contentType(MediaType.APPLICATION_JSON)
                .body(fault)
                .retrieve()
                .toBodilessEntity();
    }

    void heal(String agency) {
        fault(agency, "NONE");
    }

    /** Takes away what a register knows of a person. */
    void forget(String person, String fact) {
        tell("/control/persons/" + person, Collections.singletonMap(fact, null));
    }

    void change(String emiratesId, Map<String, ?> facts) {
        tell("/control/persons/" + emiratesId, facts);
    }

    /** Everything on a phone, newest first. */
    List<String> phone(String mobile) {
        return stream(Objects.requireNonNull(control.get()
                        .uri("/control/sms?to={to}", mobile)
                        .retrieve()
                        .body(JsonNode.class)))
                .map(message -> message.path("text").asString())
                .toList();
    }

    /** Waits for a message that contains some words. */
    String message(String mobile, String words) {
        return Country.awaiting()
                .until(() -> phone(mobile), messages -> messages.stream().anyMatch(text -> text.contains(words)))
                .stream()
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
    }

    static String link(String message) {
        Matcher link = LINK.matcher(message);
        if (!link.find()) {
            throw new AssertionError("No link in: " + message);
        }
        return link.group();
    }

    JsonNode mails(String to) {
        return Objects.requireNonNull(
                control.get().uri("/control/mails?to={to}", to).retrieve().body(JsonNode.class));
    }

    JsonNode ask(String path) {
        return Objects.requireNonNull(control.get().uri(path).retrieve().body(JsonNode.class));
    }

    JsonNode tell(String path, Map<String, ? extends @Nullable Object> body) {
        return Objects.requireNonNull(control.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
