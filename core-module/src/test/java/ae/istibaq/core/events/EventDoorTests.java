package ae.istibaq.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventDoorTests extends EventTest {

    private String token = "";

    @BeforeEach
    void logIn() throws Exception {
        token = tokenOf("moj", REGISTERED + "+" + ANNULLED);
    }

    @Test
    void storesAnEventBeforeItAnswers() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);

        HttpResponse<String> answer = send(token, event.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(storedTimes(event)).isOne();
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));
    }

    @Test
    void takesARepetitionForTheSameHoweverItIsWritten() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        ObjectNode otherOrder = json.createObjectNode();
        List.copyOf(event.propertyNames()).reversed().forEach(name -> otherOrder.set(name, event.get(name)));

        assertThat(send(token, event.toString()).statusCode()).isEqualTo(202);
        assertThat(send(token, otherOrder.toPrettyString()).statusCode()).isEqualTo(202);

        assertThat(storedTimes(event)).isOne();
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));
        assertThat(effectsOn(event.get("subject").asString())).isOne();
    }

    @Test
    void storesOnceWhatComesManyTimesAtOnce() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> senders = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> send(token, event.toString()).statusCode())
                    .toList();
            for (var answer : threads.invokeAll(senders)) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }
        assertThat(storedTimes(event)).isOne();
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));
        assertThat(effectsOn(event.get("subject").asString())).isOne();
    }

    @Test
    void refusesOtherContentUnderTheSameId() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        send(token, event.toString());
        event.put("sequence", "2");

        HttpResponse<String> answer = send(token, event.toString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(answer.body()).get("type").asString())
                .isEqualTo("urn:istibaq:problem:event-other-content");
    }

    @Test
    void tellsAllFaultsAtOnceAndRepeatsNoValue() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        event.put("specversion", "0.3").put("time", "yesterday");
        ObjectNode husband = (ObjectNode) event.get("data").get("husband");
        husband.put("emiratesId", "784-SECRET").put("birthDate", "1999-02-30").put("secret-extra", 1);
        husband.remove("nameEn");

        HttpResponse<String> answer = send(token, event.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("faults")
                        .valueStream()
                        .map(fault -> fault.get("pointer").asString() + " "
                                + fault.get("key").asString().replace("core.events.fault.", "")))
                .contains(
                        "/specversion const",
                        "/time format",
                        "/data/husband/emiratesId pattern",
                        "/data/husband/birthDate format",
                        "/data/husband/nameEn required",
                        "/data/husband additionalProperties");
        assertThat(answer.body()).doesNotContain("784-SECRET", "1999-02-30", "yesterday");
        assertThat(storedTimes(event)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}{}",
                "{\"id\":1,\"id\":2}",
                "<event/>",
                "{\"id\":\"\\ud800\"}",
                "{\"id\":\"\\u0000\"}"
            })
    void refusesWhatIsNoEvent(String body) throws Exception {
        HttpResponse<String> answer = send(token, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).get("faults")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void refusesCharactersThatCannotBeStored(String character) throws Exception {
        String event = contract(aContractNumber(), 1).toString().replace("Ajman Court", "Ajman " + character);

        HttpResponse<String> answer = send(token, event);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("core.events.fault.characters");
    }

    @Test
    void refusesAMemberThatIsGivenTwice() throws Exception {
        String event = contract(aContractNumber(), 1).toString().replaceFirst("\\{", "{\"subject\":\"another\",");

        HttpResponse<String> answer = send(token, event);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("core.events.fault.json");
    }

    @Test
    void refusesBytesThatAreNoText() throws Exception {
        byte[] body = contract(aContractNumber(), 1).toString().getBytes(StandardCharsets.UTF_16LE);

        assertThat(send(token, "application/cloudevents+json", BodyPublishers.ofByteArray(body))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesATypeNobodyDeclared() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1).put("type", "ae.moj.will.opened");

        HttpResponse<String> answer = send(token, event.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"/type\"", "core.events.fault.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not.a.token", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtb2oifQ."})
    void refusesWhoBringsNoToken(String wrong) throws Exception {
        assertThat(send(wrong, contract(aContractNumber(), 1).toString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOfAnotherSigner() throws Exception {
        String[] parts = token.split("\\.");
        String forged = parts[0] + "." + parts[1] + "." + parts[2].replaceFirst("^.{6}", "AAAAAA");

        assertThat(send(forged, contract(aContractNumber(), 1).toString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATypeTheTokenWasNotAskedFor() throws Exception {
        String annulmentsOnly = tokenOf("moj", ANNULLED);

        HttpResponse<String> answer =
                send(annulmentsOnly, contract(aContractNumber(), 1).toString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("event-scope-missing");
    }

    @Test
    void refusesAnEventOfAnotherAgency() throws Exception {
        ObjectNode event = contract(aContractNumber(), 1).put("source", "urn:ae:agency:icp");

        HttpResponse<String> answer = send(token, event.toString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("event-not-your-source");
        assertThat(send(tokenOf("icp", ""), contract(aContractNumber(), 1).toString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesNoAgencyATokenForAnothersEvents() throws Exception {
        assertThat(askForToken("icp", "icp-secret", REGISTERED).statusCode()).isEqualTo(400);
        assertThat(askForToken("moj", "wrong", REGISTERED).statusCode()).isEqualTo(401);
        assertThat(askForToken("nobody", "moj-secret", REGISTERED).statusCode()).isEqualTo(401);
    }

    @Test
    void opensNothingElseBehindTheDoor() throws Exception {
        HttpResponse<String> get = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(at("/api/events"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(get.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingIt() throws Exception {
        byte[] body = new byte[64 * 1024 + 1];

        HttpResponse<String> told = send(token, "application/cloudevents+json", BodyPublishers.ofByteArray(body));
        HttpResponse<String> untold = send(
                token,
                "application/cloudevents+json",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[200 * 1024])));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(untold.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 415",
        "text/plain, 415",
        "application/cloudevents-batch+json, 415",
        "application/cloudevents+json; charset=iso-8859-1, 415",
        "rubbish, 415",
        "application/cloudevents+json; charset=utf-8, 202"
    })
    void takesCloudEventsOnly(String contentType, int status) throws Exception {
        assertThat(send(
                                token,
                                contentType,
                                BodyPublishers.ofString(
                                        contract(aContractNumber(), 1).toString()))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void countsWithoutPersonalData(@Autowired MeterRegistry meters) throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        send(token, event.toString());
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));

        assertThat(meters.get("istibaq.events.received")
                        .tag("status", "202")
                        .counter()
                        .count())
                .isPositive();
        await().untilAsserted(() -> assertThat(meters.get("istibaq.events.lag")
                        .tag("type", REGISTERED)
                        .timer()
                        .count())
                .isPositive());
        assertThat(meters.getMeters().stream().map(meter -> meter.getId().toString()))
                .noneMatch(id ->
                        id.contains("784") || id.contains(event.get("subject").asString()));
    }

    @Test
    void describesACauseWithoutItsData(@Autowired Causes causes) throws Exception {
        ObjectNode event = contract(aContractNumber(), 1);
        send(token, event.toString());
        UUID id = database.sql("select id from core.event where event_id = ?")
                .param(event.get("id").asString())
                .query(UUID.class)
                .single();

        assertThat(causes.describe(id)).hasValueSatisfying(cause -> {
            assertThat(cause.agency()).isEqualTo("moj");
            assertThat(cause.type()).isEqualTo(REGISTERED);
            assertThat(cause.time()).isEqualTo("2026-11-24T08:00:00Z");
        });
        assertThat(causes.describe(UUID.randomUUID())).isEmpty();
    }
}
