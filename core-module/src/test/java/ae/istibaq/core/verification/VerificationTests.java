package ae.istibaq.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.VerificationCode;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters.Line;
import ae.istibaq.core.tasks.Task;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.testing.StandingClock;
import ae.istibaq.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What is answered to whoever holds a paper, and what is not. */
class VerificationTests {

    private static final String CODE = "7K3M-9QW1-02BD-V8HT";
    private static final String HOUR = "2026-11-24T08:00:00Z";

    private final TestDatabase database = TestDatabase.create();
    private final StandingClock clock = new StandingClock();
    private final Documents documents = mock(Documents.class);
    private final Tasks tasks = mock(Tasks.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PaperLicences licences = new PaperLicences("licence", "NORTH", "SOUTH");
    private final IssuedPaper issued = new IssuedPaper(documents);
    private final VerificationSettings settings = new VerificationSettings(30, 6, 20);
    private final Recognition recognition = new Recognition(List.of(issued, licences, new PaperLicences("card")));
    private final Tally tally = new Tally(JdbcClient.create(database.dataSource()), tasks, meters, settings, clock);
    private final VerifyController pages = controller();

    private ExtendedModelMap model = new ExtendedModelMap();
    private MockHttpServletResponse response = new MockHttpServletResponse();
    private BindingResult errors = new BeanPropertyBindingResult(VerifyForm.EMPTY, "form");

    private VerifyController controller() {
        MessageSource texts = mock(MessageSource.class);
        when(texts.getMessage(any(String.class), any(), any())).thenAnswer(call -> call.getArgument(0));
        return new VerifyController(
                recognition,
                new Inquiry(tally, clock),
                new VerifyPages(recognition, texts),
                issued,
                tally,
                settings,
                clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String ask(String reference, String paper, String place) {
        model = new ExtendedModelMap();
        response = new MockHttpServletResponse();
        VerifyForm form = new VerifyForm(reference, paper, place);
        errors = new BeanPropertyBindingResult(form, "form");
        return pages.ask(form, errors, from("192.0.2.1"), response, Language.AR.locale(), model);
    }

    private String open(String code, String client) {
        model = new ExtendedModelMap();
        response = new MockHttpServletResponse();
        return pages.answer(code, from(client), response, Language.AR.locale(), model);
    }

    private static MockHttpServletRequest from(String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(client);
        return request;
    }

    @Test
    void tellsWhetherAndWhenAndNothingElse() {
        when(documents.inForce(VerificationCode.typed(CODE).orElseThrow())).thenReturn(true);
        assertThat(open(CODE.toLowerCase(java.util.Locale.ROOT), "192.0.2.1")).isEqualTo(VerifyPages.ANSWER);
        assertThat(model)
                .containsOnlyKeys("outcome", "at", "paper", "number", "place")
                .containsEntry("outcome", "VALID")
                .containsEntry("at", Instant.parse(HOUR))
                .containsEntry("number", CODE);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void answersTheSameForWhatNeverWasAndWhatIsNotInForceAnyMore() {
        open("0000-0000-0000-0000", "192.0.2.1");
        var never = new ExtendedModelMap();
        never.putAll(model);
        int status = response.getStatus();
        open("nonsense", "192.0.2.1");
        assertThat(model.get("outcome")).isEqualTo(never.get("outcome")).isEqualTo("NOT_VALID");
        assertThat(response.getStatus()).isEqualTo(status).isEqualTo(200);
        // Also an unreadable code is looked for.
        verify(documents, times(2)).inForce(VerificationCode.NOBODYS);
    }

    @Test
    void asksTheAgencyAtThatMoment() {
        assertThat(ask("١٢٣٤٥٦٧", "licence", "NORTH")).isEqualTo(VerifyPages.ANSWER);
        assertThat(model).containsEntry("outcome", "VALID").containsEntry("number", "1234567");
        ask("1234567", "licence", "SOUTH");
        assertThat(model).containsEntry("outcome", "NOT_VALID");
        licences.silent.set(true);
        ask("1234567", "licence", "NORTH");
        assertThat(model).containsEntry("outcome", "CANNOT_TELL");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void asksForKindAndPlaceOnlyWhereTheNumberLeavesThemOpen() {
        assertThat(ask("1234567", "", "")).isEqualTo(VerifyPages.FORM);
        assertThat(errors.hasErrors()).isFalse();
        assertThat(model.get("papers"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .hasSize(2);
        assertThat(model.get("places"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .hasSize(2);
        ask("1234567", "licence", "");
        assertThat(model.get("papers"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .isEmpty();
        assertThat(ask("1234567", "card", "")).isEqualTo(VerifyPages.ANSWER);
        assertThat(ask(CODE, "", "")).isEqualTo(VerifyPages.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u202E", "a", "'; drop table core.document; --", "<script>alert(1)</script>", "🍕"})
    void saysInOneErrorWhatIsWrongAndLosesNothing(String typed) {
        assertThat(ask(typed, "", "")).isEqualTo(VerifyPages.FORM);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(errors.getAllErrors()).hasSize(1);
        assertThat(errors.getFieldValue("reference")).isEqualTo(typed);
        verify(documents, never()).inForce(any());
    }

    @Test
    void refusesTenThousandLettersAndStaysLight() {
        ask("م".repeat(10_000), "", "");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(errors.getAllErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("core.verification.reference.too-long"));
        assertThat(String.valueOf(errors.getFieldValue("reference"))).hasSize(2_000);
    }

    @Test
    void turnsAwayWhoAsksAHundredTimesAMinute() {
        int turnedAway = 0;
        for (int i = 0; i < 100; i++) {
            open("7K3M-9QW1-02BD-V8HT", "192.0.2.3");
            turnedAway += response.getStatus() == 429 ? 1 : 0;
        }
        assertThat(turnedAway).isEqualTo(70);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        verify(documents, times(30)).inForce(any());
        assertThat(meters.counter("istibaq.verifications", "paper", "portal", "answer", "turned_away")
                        .count())
                .isEqualTo(70);
        open("7K3M-9QW1-02BD-V8HT", "192.0.2.4");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void asksTheOfficeToLookWhereNumbersAreTried() {
        for (int i = 0; i < 19; i++) {
            open("7K3M-9QW1-02BD-V8HT", "192.0.2." + i);
        }
        verify(tasks, never()).ask(any(), any(), any());
        open("7K3M-9QW1-02BD-V8HT", "192.0.2.99");
        open("7K3M-9QW1-02BD-V8HT", "192.0.2.99");
        verify(tasks).ask(Tally.PROBED, HOUR, null);
        assertThat(new ProbeMatters(tally).about(task(), Language.EN))
                .containsExactly(
                        Line.moment("core.verification.probed.hour", Instant.parse(HOUR)),
                        Line.code("core.verification.probed.asked", "21"),
                        Line.code("core.verification.probed.missed", "21"));
    }

    private static Task task() {
        return new Task(UUID.randomUUID(), Tally.PROBED, HOUR, null, Instant.parse(HOUR), null, null, null, null);
    }

    @Test
    void takesAFewMistypedNumbersAmongManyForNoSign() {
        when(documents.inForce(any())).thenReturn(true);
        for (int i = 0; i < 41; i++) {
            open(CODE, "198.51.100." + i);
        }
        when(documents.inForce(any())).thenReturn(false);
        for (int i = 0; i < 20; i++) {
            open(CODE, "192.0.2." + i);
        }
        verify(tasks, never()).ask(any(), any(), any());
        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            open(CODE, "192.0.2." + i);
        }
        verify(tasks).ask(Tally.PROBED, "2026-11-24T09:00:00Z", null);
    }

    @Test
    void countsSilenceForNobody() {
        licences.silent.set(true);
        for (int i = 0; i < 25; i++) {
            ask("1234567", "licence", "NORTH");
        }
        verify(tasks, never()).ask(any(), any(), any());
        assertThat(tally.find(Instant.parse(HOUR))).isEmpty();
    }
}
