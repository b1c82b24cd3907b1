package ae.istibaq.core.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.constraints.Positive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

@SpringBootTest(classes = CoreTestApplication.class)
class ConnectorsTests {

    record Home(
            String number, @Positive int rooms, @Nullable String owner) {}

    record Receipt(String agencyReference) {}

    interface Homes {
        @PostExchange("/home-lookups")
        Answer<Home> lookUp(@RequestBody Map<String, String> question);

        @PostExchange("/home-applications")
        Receipt apply(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Map<String, String> application);

        @GetExchange("/home-applications/{reference}")
        Receipt find(@PathVariable String reference);
    }

    private static final FakeAgency agency = new FakeAgency();
    private static final EmiratesId PERSON = EmiratesId.of("784-1990-1234567-6");
    private static final Map<String, String> QUESTION = Map.of("emiratesId", PERSON.digits());

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("istibaq.agencies.fake.base-url", agency::url);
        registry.add("istibaq.agencies.fake.client-secret", () -> "s3cret");
        registry.add("istibaq.agencies.fake.read-timeout", () -> "30s");
        registry.add("istibaq.agencies.fake.concurrent-calls", () -> "3");
        registry.add("istibaq.agencies.fake.rest", () -> "300ms");
        registry.add("istibaq.agencies.impatient.base-url", agency::url);
        registry.add("istibaq.agencies.impatient.read-timeout", () -> "300ms");
        registry.add("istibaq.agencies.keyed.base-url", agency::url);
        registry.add("istibaq.agencies.keyed.key-header", () -> "X-Key");
        registry.add("istibaq.agencies.keyed.key", () -> "k3y");
        registry.add("istibaq.agencies.keyless.base-url", agency::url);
        registry.add("istibaq.agencies.keyless.key-header", () -> "X-Key");
        registry.add("istibaq.agencies.spoken.base-url", () -> "whois://registry.example:4343");
        registry.add("istibaq.agencies.spoken.read-timeout", () -> "3s");
        registry.add("istibaq.agencies.gone.base-url", () -> "http://127.0.0.1:1/agencies/gone");
    }

    @Autowired
    private Connectors connectors;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @Autowired
    private JdbcClient database;

    @SuppressWarnings("NullAway.Init")
    private Homes homes;

    @AfterAll
    static void stop() {
        agency.close();
    }

    @BeforeEach
    void begin() {
        homes = connectors.connect("fake", Homes.class);
        breakers.circuitBreaker("fake").reset();
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 200, FakeAgency.found(correlation));
        agency.requests.clear();
        database.sql("truncate core.exchange").update();
    }

    @Test
    void asksWithATokenOfItsOwnAndACorrelationId() {
        Answer<Home> answer = homes.lookUp(QUESTION);

        assertThat(answer.record()).isEqualTo(new Home("7", 3, null));
        FakeAgency.Request call = agency.calls().getLast();
        assertThat(call.path()).isEqualTo("/agencies/fake/home-lookups");
        assertThat(call.headers().getFirst("Authorization")).isEqualTo("Bearer " + agency.validToken);
        assertThat(call.headers().getFirst("X-Correlation-Id")).isEqualTo(answer.requestId());
        assertThat(call.body()).contains(PERSON.digits());
    }

    @Test
    void showsAKeyInPlaceOfATokenWhereTheAgencyGivesOutKeys() {
        int tokens = agency.tokens.get();
        connectors.connect("keyed", Homes.class).lookUp(QUESTION);
        FakeAgency.Request call = agency.calls().getLast();
        assertThat(call.headers().getFirst("X-Key")).isEqualTo("k3y");
        assertThat(call.headers().getFirst("Authorization")).isNull();
        assertThat(agency.tokens).hasValue(tokens);
        assertThat(connectors.reaches("keyed")).isTrue();
    }

    @Test
    void doesNotAskWithoutTheKeyThatIsWanted() {
        assertThat(connectors.reaches("keyless")).isFalse();
        assertThat(connectors.reaches("nobody")).isFalse();
        Homes keyless = connectors.connect("keyless", Homes.class);
        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> keyless.lookUp(QUESTION))
                .satisfies(away -> assertThat(away.reason()).isEqualTo(Reason.NOT_CONFIGURED));
        assertThat(agency.requests).isEmpty();
    }

    interface Registry {
        String ask(String name);
    }

    @Test
    void putsTheSameDoorBeforeAnAgencyWithAProtocolOfItsOwn() {
        Registry registry = connectors.connect("spoken", Registry.class, place -> name -> {
            if (name.isEmpty()) {
                throw new AgencyUnavailable("spoken", Reason.DOWN);
            }
            return name + " at " + place.host() + ":" + place.port() + " within " + place.answering();
        });
        assertThat(registry.ask("falcon")).isEqualTo("falcon at registry.example:4343 within PT3S");
        assertThat(database.sql("select agency || ' ' || operation || ' ' || outcome from core.exchange")
                        .query(String.class)
                        .list())
                .containsExactly("spoken ask ANSWERED");
        for (int call = 0; call < 10; call++) {
            assertThatExceptionOfType(AgencyUnavailable.class).isThrownBy(() -> registry.ask(""));
        }
        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> registry.ask("falcon"))
                .satisfies(away -> assertThat(away.reason()).isEqualTo(Reason.RESTING));
    }

    @Test
    void fetchesOneTokenForAllThreadsAndKeepsIt() throws Exception {
        homes.lookUp(QUESTION);
        int before = agency.tokens.get();
        agency.validToken = "forgotten by the agency";

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> homes.lookUp(QUESTION)))
                    .toList();
            for (var call : calls) {
                assertThat(call.get().found()).isTrue();
            }
        }

        assertThat(agency.tokens.get()).isEqualTo(before + 1);
        homes.lookUp(QUESTION);
        assertThat(agency.tokens.get()).isEqualTo(before + 1);
    }

    @Test
    void saysItIsLockedOutWhenNoTokenHelps() {
        agency.tokenBehaviour =
                (request, correlation) -> FakeAgency.reply(request, 401, "{\"error\":\"invalid_client\"}");
        agency.validToken = "forgotten";
        try {
            assertThat(unavailable()).isEqualTo(Reason.LOCKED_OUT);
            agency.tokenBehaviour = (request, correlation) -> FakeAgency.reply(request, 503, "busy");
            assertThat(unavailable()).isEqualTo(Reason.ERRED);
        } finally {
            agency.tokenBehaviour = (request, correlation) -> {
                agency.validToken = "token-" + agency.tokens.incrementAndGet();
                FakeAgency.reply(request, 200, """
                        {"access_token":"%s","token_type":"Bearer","expires_in":600}""".formatted(agency.validToken));
            };
        }
        assertThat(homes.lookUp(QUESTION).found()).isTrue();
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        agency.behaviour = (request, correlation) -> new CountDownLatch(1).await(30, TimeUnit.SECONDS);

        assertThat(unavailableToTheImpatient()).isEqualTo(Reason.TIMED_OUT);
        assertThat(logged()).containsExactly("UNAVAILABLE");
    }

    @Test
    void waitsNoLongerForABodyThatDripsIn() {
        agency.behaviour = (request, correlation) -> {
            request.getResponseHeaders().set("Content-Type", "application/json");
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write("{\"requestId\":".getBytes(StandardCharsets.UTF_8));
            request.getResponseBody().flush();
            new CountDownLatch(1).await(60, TimeUnit.SECONDS);
        };
        long begun = System.nanoTime();

        assertThat(unavailableToTheImpatient()).isIn(Reason.TIMED_OUT, Reason.DOWN);

        assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(30));
    }

    private Reason unavailableToTheImpatient() {
        return reasonOf(() -> connectors.connect("impatient", Homes.class).lookUp(QUESTION));
    }

    @Test
    void knowsAnAgencyThatIsNotThere() {
        Homes gone = connectors.connect("gone", Homes.class);
        Homes unheardOf = connectors.connect("unheard-of", Homes.class);

        assertThat(reasonOf(() -> gone.lookUp(QUESTION))).isEqualTo(Reason.DOWN);
        assertThat(reasonOf(() -> unheardOf.lookUp(QUESTION))).isEqualTo(Reason.NOT_CONFIGURED);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408, 429, 302})
    void takesTroubleAsLater(int status) {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, status, "");

        assertThat(unavailable()).isIn(Reason.ERRED, Reason.NONSENSE);
    }

    @Test
    void takesARefusalAsNoWithItsCodeAndNothingElse() {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(
                request, 422, "{\"code\":\"ALREADY_APPLIED\",\"detail\":\"784199012345676 has applied\"}");

        assertThatExceptionOfType(AgencyRefused.class)
                .isThrownBy(() -> homes.apply(UUID.randomUUID(), QUESTION))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.code()).isEqualTo("ALREADY_APPLIED");
                    assertThat(refused).hasNoCause().hasMessage("fake refuses: 422 ALREADY_APPLIED");
                });
        assertThat(logged()).containsExactly("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Welcome</html>",
                "",
                "null",
                "[]",
                "{}",
                "{\"requestId\":\"%s\",\"asOf\":\"yesterday\",\"found\":false}",
                "{\"requestId\":\"%s\",\"found\":false}",
                "{\"requestId\":\"%s\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":true,\"record\":null}",
                "{\"requestId\":\"%s\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":true,\"record\":{\"rooms\":3}}",
                "{\"requestId\":\"%s\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":true,\"record\":{\"number\":\"7\"}}",
                "{\"requestId\":\"%s\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":true,\"record\":{\"number\":\"7\",\"rooms\":\"784199012345676\"}}",
                "{\"requestId\":\"%s\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":true,\"record\":{\"number\":\"7\",\"rooms\":0}}",
                "{\"requestId\":\"another\",\"asOf\":\"2026-11-24T08:00:00Z\",\"found\":false}"
            })
    void doesNotBelieveNonsense(String nonsense) {
        agency.behaviour =
                (request, correlation) -> FakeAgency.reply(request, 200, nonsense.replace("%s", correlation));

        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> homes.lookUp(QUESTION))
                .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NONSENSE))
                .withNoCause()
                .withMessageNotContaining("784");
    }

    @Test
    void takesNotFoundAsAnAnswer() {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 200, """
                {"requestId":"%s","asOf":"2026-11-24T08:00:00Z","found":false,"reason":"NOT_REGISTERED","record":null}
                """.formatted(correlation));

        assertThat(homes.lookUp(QUESTION).reason()).isEqualTo("NOT_REGISTERED");
        assertThat(logged()).containsExactly("NOT_FOUND");
    }

    @Test
    void restsAfterNonsenseAndComesBackByItself() {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 200, "{}");
        IntStream.range(0, 10).forEach(i -> unavailable());
        int asked = agency.calls().size();

        assertThat(unavailable()).isEqualTo(Reason.RESTING);
        assertThat(agency.calls()).hasSize(asked);

        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 200, FakeAgency.found(correlation));
        Awaitility.await()
                .ignoreException(AgencyUnavailable.class)
                .until(() -> homes.lookUp(QUESTION).found());
    }

    @Test
    void doesNotRestBecauseOfRefusals() {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 404, "{}");

        IntStream.range(0, 20)
                .forEach(i -> assertThatExceptionOfType(AgencyRefused.class).isThrownBy(() -> homes.find("A-1")));
    }

    @Test
    void letsOnlyAFewAskAtOnce() throws Exception {
        homes.lookUp(QUESTION);
        var inside = new CountDownLatch(3);
        var leave = new CountDownLatch(1);
        agency.behaviour = (request, correlation) -> {
            inside.countDown();
            leave.await(30, TimeUnit.SECONDS);
            FakeAgency.reply(request, 200, FakeAgency.found(correlation));
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> homes.lookUp(QUESTION)))
                    .toList();
            assertThat(inside.await(25, TimeUnit.SECONDS)).isTrue();

            assertThat(unavailable()).isEqualTo(Reason.BUSY);

            leave.countDown();
            for (var call : calls) {
                assertThat(call.get().found()).isTrue();
            }
        }
    }

    @Test
    void sendsTheIdempotencyKeyOfTheCaller() {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 201, "{\"agencyReference\":\"A-1\"}");
        UUID key = UUID.randomUUID();

        assertThat(homes.apply(key, QUESTION).agencyReference()).isEqualTo("A-1");

        assertThat(agency.calls().getLast().headers().getFirst("Idempotency-Key"))
                .isEqualTo(key.toString());
    }

    @Test
    void writesDownWhoWasAskedAboutWhomAndWhyButNotWhat() {
        UUID cause = UUID.randomUUID();

        Exchanges.about(PERSON, "test.purpose", cause, () -> homes.lookUp(QUESTION));
        homes.lookUp(QUESTION);

        List<Map<String, @Nullable Object>> rows =
                database.sql("select * from core.exchange order by id").query().listOfRows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsEntry("agency", "fake")
                .containsEntry("operation", "home-lookups")
                .containsEntry("person", PERSON.digits())
                .containsEntry("purpose", "test.purpose")
                .containsEntry("cause", cause)
                .containsEntry("outcome", "ANSWERED");
        assertThat(rows.getLast()).containsEntry("person", null);
        assertThat(agency.calls().getFirst().headers().getFirst("X-Correlation-Id"))
                .isEqualTo(String.valueOf(rows.getFirst().get("correlation")));
    }

    @Test
    void refusesToHoldATransactionOpenWhileAsking(@Autowired TransactionTemplate transaction) {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> homes.lookUp(QUESTION)));
        assertThat(agency.requests).isEmpty();
    }

    @Test
    void measuresWithoutNamingAnyone(@Autowired MeterRegistry meters) {
        agency.behaviour = (request, correlation) -> FakeAgency.reply(request, 200, "{\"agencyReference\":\"A-1\"}");
        homes.find("REFERENCE-OF-SOMEONE");

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .anySatisfy(id -> assertThat(id.getName()).isEqualTo("http.client.requests"));
        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .anySatisfy(id -> assertThat(id.getName()).isEqualTo("resilience4j.circuitbreaker.state"));
        assertThat(meters.getMeters().toString()).doesNotContain("REFERENCE-OF-SOMEONE", PERSON.digits());
    }

    @Test
    void staysHealthyWhileAnAgencyIsIll(@Autowired AgenciesHealth health) {
        breakers.circuitBreaker("fake").transitionToOpenState();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("fake", "OPEN");
    }

    private Reason unavailable() {
        return reasonOf(() -> homes.lookUp(QUESTION));
    }

    private static Reason reasonOf(Runnable call) {
        try {
            call.run();
        } catch (AgencyUnavailable e) {
            return e.reason();
        }
        throw new AssertionError("It is available");
    }

    private List<@Nullable String> logged() {
        return database.sql("select outcome from core.exchange")
                .query(String.class)
                .list();
    }
}
