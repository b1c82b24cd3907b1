package ae.istibaq.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.identity.LoggedIn;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.time.Later;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.PagesLeftOut;
import ae.istibaq.testing.StandingClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {
            CoreTestApplication.class,
            SampleTexts.class,
            PagesLeftOut.class,
            NotificationsTests.Surroundings.class
        },
        properties = {
            "spring.thymeleaf.prefix=classpath:/portal/",
            "istibaq.base-url=https://istibaq.example",
            "istibaq.notifications.receipt-secret=shared",
            "db-scheduler.polling-interval=100ms"
        })
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class NotificationsTests {

    private static final EmiratesId SALEM = new EmiratesId("784199012345676");
    private static final Instant NOON = Instant.parse("2026-11-24T08:00:00Z");
    private static final UUID CAUSE = UUID.randomUUID();
    private static final Set<Channel> ALL = EnumSet.allOf(Channel.class);

    private static final World world = new World();
    private static final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final StandingClock standing = new StandingClock();

    @TestBean
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private Clock clock;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Later later;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Surroundings surroundings;

    @Autowired
    private ae.istibaq.core.tasks.Tasks tasks;

    @Autowired
    private Undelivered undelivered;

    private final UUID matter = UUID.randomUUID();

    static Clock clock() {
        return standing;
    }

    @TestConfiguration
    static class Surroundings {

        final List<PersonNotReached> notReached = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PersonNotReached event) {
            notReached.add(event);
        }

        @Bean
        Attachments attachments() {
            return (id, language) -> id.equals(CAUSE)
                    ? Optional.of(new Attachment(
                            "contract-" + language.code() + ".pdf",
                            "application/pdf",
                            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                    : Optional.empty();
        }
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        mail.start();
        registry.add("istibaq.agencies.sms.base-url", () -> world.address("sms"));
        registry.add("istibaq.agencies.icp.base-url", () -> world.address("icp"));
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> mail.getSmtp().getPort());
    }

    @AfterAll
    static void close() {
        world.close();
        mail.stop();
    }

    @BeforeEach
    void begin() throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        // What an earlier test left under way ends before the tables are emptied under its feet.
        await().until(() -> {
            jdbc.sql("delete from core.scheduled_tasks where task_name like 'notifications.%' and not picked")
                    .update();
            jdbc.sql("delete from core.unhurried_task where not picked").update();
            return jobs() == 0;
        });
        List.of(
                        "message",
                        "notification_wish",
                        "account",
                        "person",
                        "scheduled_tasks where task_name like 'notifications.%'")
                .forEach(rows -> jdbc.sql("delete from core." + rows).update());
        world.reset();
        mail.purgeEmailFromAllMailboxes();
        surroundings.notReached.clear();
        standing.set(NOON);
        world.register(SALEM.digits(), Map.of());
    }

    @Test
    void tellsByEveryChannel() {
        send(ALL);

        await().untilAsserted(() -> assertThat(states()).containsOnly("SENT", "DELIVERED"));
        assertThat(world.phones).singleElement().satisfies(sms -> {
            assertThat(sms.path("to").asString()).isEqualTo("+971501234567");
            assertThat(sms.path("text").asString())
                    .matches("عقد زواجكما رقم 12 مسجل: https://istibaq\\.example/m/[2-9a-zA-Z]{8}");
            assertThat(sms.path("sender").asString()).isEqualTo("ISTIBAQ");
            assertThat(sms.path("receiptUrl").asString()).isEqualTo("https://istibaq.example/api/receipts/sms");
        });
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void writesMailsThatReadWellInEitherLanguage() throws Exception {
        send(EnumSet.of(Channel.EMAIL));
        await().until(() -> mail.getReceivedMessages().length == 1);

        MimeMessage received = mail.getReceivedMessages()[0];
        String id = jdbc.sql("select id::text from core.message")
                .query(String.class)
                .single();
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@istibaq.example>");
        assertThat(received.getSubject()).isEqualTo("تسجيل عقد الزواج");
        assertThat(received.getHeader("Content-Language")).containsExactly("ar");
        assertThat(received.getAllRecipients()).singleElement().hasToString("salem@example.ae");
        List<BodyPart> parts = parts(received);
        assertThat(parts)
                .extracting(part -> part.isMimeType("text/plain") + " " + part.isMimeType("text/html"))
                .containsExactly("true false", "false true", "false false");
        assertThat((String) parts.get(0).getContent())
                .contains(
                        "سجل عقد زواجكما رقم 12 لدى محكمة عجمان.", "باقي 3 أيام.", "https://istibaq.example/offers/1");
        assertThat((String) parts.get(1).getContent())
                .contains(
                        "lang=\"ar\" dir=\"rtl\"", "<p>باقي 3 أيام.</p>", "href=\"https://istibaq.example/offers/1\"");
        assertThat(parts.get(2).getFileName()).isEqualTo("contract-ar.pdf");
    }

    @Test
    void saysTheSameThingOnce() {
        send(ALL);
        send(ALL);
        await().untilAsserted(() -> assertThat(states()).hasSize(3).doesNotContain("QUEUED"));
        send(EnumSet.of(Channel.SMS));

        assertThat(states()).hasSize(3);
        assertThat(world.phones).hasSize(1);
    }

    @Test
    void saysNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            notifications.send(notice(ALL));
            status.setRollbackOnly();
        });

        assertThat(states()).isEmpty();
        assertThat(jobs()).isZero();
    }

    @Test
    void wantsTheTransactionOfItsCause() {
        assertThatThrownBy(() -> notifications.send(notice(ALL)))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void waitsForTheMorning() {
        standing.set(Instant.parse("2026-11-24T17:00:00Z"));
        send(ALL);

        assertThat(states()).containsExactlyInAnyOrder("QUEUED", "QUEUED", "DELIVERED");
        assertThat(dueAt()).isEqualTo(Instant.parse("2026-11-25T04:00:00Z"));
        standing.set(Instant.parse("2026-11-25T04:00:00Z"));
        await().untilAsserted(() -> assertThat(world.phones).hasSize(1));
    }

    @Test
    void waitsForTheMorningAlsoWithASecondTry() {
        world.gatewayStatus = 503;
        standing.set(Instant.parse("2026-11-24T16:59:59Z"));
        send(EnumSet.of(Channel.SMS));
        awaitOneFailure();
        world.gatewayStatus = 202;
        standing.set(Instant.parse("2026-11-24T18:00:00Z"));

        await().untilAsserted(() -> assertThat(dueJob()).isEqualTo(Instant.parse("2026-11-25T04:00:00Z")));
        assertThat(world.phones).isEmpty();
    }

    @Test
    void keepsBackWhatIsStopped() {
        standing.set(Instant.parse("2026-11-24T18:00:00Z"));
        send(ALL);
        transaction.executeWithoutResult(status -> notifications.stop(matter));
        standing.set(Instant.parse("2026-11-25T05:00:00Z"));

        await().until(() -> jobs() == 0);
        assertThat(world.phones).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("CANCELLED", "CANCELLED", "DELIVERED");
    }

    @Test
    void speaksTheLanguageOfTheAccountToTheNumberOfTheAccount() {
        jdbc.sql("""
                insert into core.account (uae_pass_uuid, emirates_id, user_type, name_en, mobile, language, created_at, last_login_at)
                values ('u', ?, 'SOP3', 'Salem', '+971559999999', 'en', now(), now())""").param(SALEM.digits()).update();
        send(EnumSet.of(Channel.SMS));

        await().untilAsserted(() -> assertThat(world.phones).singleElement().satisfies(sms -> {
            assertThat(sms.path("text").asString()).startsWith("Your marriage contract 12 is registered");
            assertThat(sms.path("to").asString()).isEqualTo("+971559999999");
        }));
    }

    @Test
    void writesAMailToWhoHasNoMobile() {
        world.register(SALEM.digits(), Map.of("mobile", ""));
        send(EnumSet.of(Channel.SMS, Channel.INBOX));

        await().until(() -> mail.getReceivedMessages().length == 1);
        assertThat(obstacle("SMS")).isEqualTo("NO_MOBILE");
        assertThat(surroundings.notReached).isEmpty();
    }

    @Test
    void leavesWhoCannotBeReachedToTheInboxAndToStaff() {
        world.register(SALEM.digits(), Map.of("mobile", "", "email", ""));
        send(EnumSet.of(Channel.SMS));

        await().untilAsserted(() -> assertThat(surroundings.notReached)
                .singleElement()
                .satisfies(event -> assertThat(event.about().matter()).isEqualTo(matter)));
        assertThat(obstacle("EMAIL")).isEqualTo("NO_EMAIL");
        assertThat(jdbc.sql("select state from core.message where channel = 'INBOX'")
                        .query(String.class)
                        .single())
                .isEqualTo("DELIVERED");
    }

    @Test
    void leavesToStaffWhoHasTurnedOffTheOnlyWayThatWouldWork() {
        wishesFor(true, false);
        world.register(SALEM.digits(), Map.of("mobile", ""));
        send(EnumSet.of(Channel.SMS));

        await().untilAsserted(() -> assertThat(surroundings.notReached).hasSize(1));
        UUID message = surroundings.notReached.getFirst().message();
        // Told in the transaction that asks for the task; that may still be under way.
        await().untilAsserted(() -> assertThat(tasks.about(message.toString()))
                .singleElement()
                .satisfies(task -> assertThat(task.rule()).isEqualTo("core.tasks.rule.person-not-reached")));
        assertThat(undelivered.find(message, Language.EN)).hasValueSatisfying(letter -> {
            assertThat(letter.person()).isEqualTo(SALEM);
            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.attempts())
                    .containsExactly(
                            new Undelivered.Attempt(Channel.SMS, PersonNotReached.Obstacle.NO_MOBILE),
                            new Undelivered.Attempt(Channel.EMAIL, PersonNotReached.Obstacle.TURNED_OFF));
        });
    }

    @Test
    void leavesAloneWhoWantsTheInboxOnly() {
        wishesFor(false, false);
        send(EnumSet.of(Channel.SMS));

        await().untilAsserted(() -> assertThat(obstacle("EMAIL")).isEqualTo("TURNED_OFF"));
        assertThat(surroundings.notReached).isEmpty();
    }

    @Test
    void neverWritesToTheDead() {
        world.register(SALEM.digits(), Map.of("alive", false));
        send(EnumSet.of(Channel.SMS, Channel.EMAIL));

        await().untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
        assertThat(obstacle("SMS")).isEqualTo("DECEASED");
        assertThat(world.phones).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
        // Somebody else may have to be told.
        assertThat(surroundings.notReached)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.obstacle()).isEqualTo(PersonNotReached.Obstacle.DECEASED));
    }

    @Test
    void respectsWhatWasTurnedOff() {
        wishesFor(false, true);
        send(EnumSet.of(Channel.SMS));

        await().until(() -> mail.getReceivedMessages().length == 1);
        assertThat(world.phones).isEmpty();
    }

    private void wishesFor(boolean sms, boolean email) {
        jdbc.sql("insert into core.notification_wish (person, sms, email) values (?, ?, ?)")
                .params(SALEM.digits(), sms, email)
                .update();
    }

    @Test
    void triesAgainUntilTheGatewayAnswers() {
        world.gatewayStatus = 503;
        send(EnumSet.of(Channel.SMS));
        awaitOneFailure();
        assertThat(states()).containsExactly("QUEUED");

        world.gatewayStatus = 202;
        standing.advance(Duration.ofMinutes(1));

        await().untilAsserted(() -> assertThat(states()).containsExactly("SENT"));
        assertThat(world.phones).hasSize(1);
    }

    @Test
    void countsAsFailedAfterADayInVain() {
        world.gatewayStatus = 503;
        send(EnumSet.of(Channel.SMS));
        awaitOneFailure();
        standing.advance(Duration.ofHours(24));

        await().untilAsserted(() -> assertThat(obstacle("SMS")).isEqualTo("TRIED_IN_VAIN"));
        await().until(() -> mail.getReceivedMessages().length == 1);
    }

    @Test
    void givesUpAtOnceWhatTheGatewayRefuses() {
        world.gatewayStatus = 422;
        send(EnumSet.of(Channel.SMS));

        await().untilAsserted(() -> assertThat(obstacle("SMS")).isEqualTo("REFUSED"));
        await().until(() -> mail.getReceivedMessages().length == 1);
    }

    @Test
    void goesOnWhileTheRegisterIsSilentAboutSomeoneItHasToldOf() {
        send(EnumSet.of(Channel.INBOX));
        sendAndWait(UUID.randomUUID());
        world.registerIsDown = true;
        standing.advance(Duration.ofDays(2));

        sendAndWait(matter);

        assertThat(world.phones).hasSize(2);
    }

    @Test
    void sendsOnceWhenANodeDiesBeforeNotingIt() {
        sendAndWait(matter);
        // As the database stands when the node died between the gateway's answer and the note.
        jdbc.sql("update core.message set state = 'QUEUED', sent_at = null").update();
        UUID id = World.id(world.phones.getFirst());
        transaction.executeWithoutResult(
                status -> Sending.job(new NewMessages.Added(id, Channel.SMS, standing.instant()))
                        .ifPresent(later::now));

        await().untilAsserted(() -> assertThat(states()).containsExactly("SENT"));
        assertThat(world.calls).hasValue(2);
        assertThat(world.phones).hasSize(1);
    }

    @Test
    void believesSignedReceiptsOnly() {
        sendAndWait(matter);
        String receipt = receipt("DELIVERED");

        assertThat(deliver(receipt, "wrong")).isEqualTo(401);
        assertThat(deliver(null, "shared")).isEqualTo(400);
        assertThat(states()).containsExactly("SENT");
        assertThat(deliver(receipt, "shared")).isEqualTo(204);
        assertThat(states()).containsExactly("DELIVERED");
        assertThat(deliver(receipt("FAILED"), "shared")).isEqualTo(204);
        assertThat(states()).containsExactly("DELIVERED");
        assertThat(deliver(
                        receipt.replaceAll("\"messageId\":\"[^\"]+", "\"messageId\":\"" + UUID.randomUUID()), "shared"))
                .isEqualTo(404);
    }

    @Test
    void writesAMailWhenTheOperatorCouldNotDeliver() {
        sendAndWait(matter);

        assertThat(deliver(receipt("FAILED"), "shared")).isEqualTo(204);

        await().until(() -> mail.getReceivedMessages().length == 1);
        assertThat(obstacle("SMS")).isEqualTo("NOT_DELIVERED");
    }

    @Test
    void leadsTheReceiverAloneFromTheShortLinkOnward() {
        sendAndWait(matter);
        String text = world.phones.getFirst().path("text").asString();
        String link = text.substring(text.indexOf("/m/"));

        assertThat(mvc.get().uri(link).with(as(SALEM))).hasStatus(302).hasRedirectedUrl("/offers/1");
        assertThat(mvc.get().uri(link).with(as(new EmiratesId("784198576543210"))))
                .hasStatus(404);
        assertThat(mvc.get().uri(link)).hasStatus(302).hasRedirectedUrl("/oauth2/authorization/uaepass");
    }

    @Test
    void showsTheInboxToItsOwnerOnce() {
        send(EnumSet.of(Channel.INBOX));

        assertThat(mvc.get().uri("/inbox").with(as(SALEM)))
                .hasStatusOk()
                .bodyText()
                .contains("subject=تسجيل عقد الزواج", "unread=true");
        assertThat(mvc.get().uri("/inbox").with(as(SALEM))).bodyText().contains("unread=false");
        assertThat(mvc.get().uri("/inbox?page=-3").with(as(new EmiratesId("784198576543210"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("تسجيل");
    }

    @Test
    void keepsTheWishesOfACustomer() {
        assertThat(mvc.post()
                        .uri("/settings")
                        .with(as(SALEM))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("language", "EN")
                        .param("email", "true"))
                .hasRedirectedUrl("/settings?saved=true");

        assertThat(mvc.get().uri("/settings").with(as(SALEM))).bodyText().contains("sms=false, email=true");
    }

    @Test
    void writesNothingOfThePersonIntoTheLog(CapturedOutput output) {
        world.gatewayStatus = 503;
        send(ALL);
        await().until(() -> world.calls.get() == 1);
        await().until(() -> mail.getReceivedMessages().length == 1);

        assertThat(output.getAll()).doesNotContain(SALEM.digits(), "501234567", "salem@", "سالم", "Salem");
    }

    /** Until the scheduler has written the failure down: a clock moved earlier would move the second try along. */
    private void awaitOneFailure() {
        await().until(() ->
                jdbc.sql("select count(*) from core.scheduled_tasks where task_name = 'notifications.send-sms'"
                                        + " and consecutive_failures = 1 and not picked")
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(world.calls).hasValue(1);
    }

    private void sendAndWait(UUID about) {
        int before = world.phones.size();
        transaction.executeWithoutResult(status -> notifications.send(notice(EnumSet.of(Channel.SMS), about)));
        await().untilAsserted(() -> assertThat(world.phones).hasSize(before + 1));
        await().until(() -> jobs() == 0);
    }

    private void send(Set<Channel> channels) {
        transaction.executeWithoutResult(status -> notifications.send(notice(channels)));
    }

    private Notice notice(Set<Channel> channels) {
        return notice(channels, matter);
    }

    private static Notice notice(Set<Channel> channels, UUID about) {
        return new Notice(
                SALEM,
                "sample",
                Map.of("no", "12", "days", 3, "court", new BilingualText("محكمة عجمان", "Ajman Court")),
                "/offers/1",
                About.of(CAUSE, about),
                Tone.CONTENT,
                channels,
                CAUSE);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(EmiratesId person) {
        return SecurityMockMvcRequestPostProcessors.authentication(new LoggedIn(
                new Customer(UUID.randomUUID(), person, new BilingualText("سالم", "Salem"), Language.AR, Set.of())));
    }

    private List<@Nullable String> states() {
        return jdbc.sql("select state from core.message").query(String.class).list();
    }

    private String obstacle(String channel) {
        return jdbc.sql("select coalesce(max(obstacle), '') from core.message where channel = ?")
                .param(channel)
                .query(String.class)
                .single();
    }

    private int jobs() {
        return jdbc.sql("select (select count(*) from core.scheduled_tasks where task_name like 'notifications.%')"
                        + " + (select count(*) from core.unhurried_task)")
                .query(Integer.class)
                .single();
    }

    private Instant dueAt() {
        return jdbc.sql("select due_at from core.message where channel = 'SMS'")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private Instant dueJob() {
        return jdbc.sql("select execution_time from core.scheduled_tasks where task_name = 'notifications.send-sms'")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static List<BodyPart> parts(jakarta.mail.Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart multipart)) {
            return part instanceof BodyPart leaf ? List.of(leaf) : List.of();
        }
        List<BodyPart> parts = new java.util.ArrayList<>();
        for (int i = 0; i < multipart.getCount(); i++) {
            parts.addAll(parts(multipart.getBodyPart(i)));
        }
        return parts;
    }

    private String receipt(String status) {
        return "{\"messageId\":\"" + World.id(world.phones.getFirst()) + "\",\"gatewayId\":\"g\",\"status\":\"" + status
                + "\",\"at\":\"2026-11-24T08:00:01Z\"}";
    }

    private int deliver(@Nullable String receipt, String secret) {
        String body = receipt == null ? "{}" : receipt;
        String time = Long.toString(standing.instant().getEpochSecond());
        return mvc.post()
                .uri("/api/receipts/sms")
                .header("X-Istibaq-Signature", "t=" + time + ",v1=" + hmac(time + "." + body, secret))
                .contentType("application/json")
                .content(body)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
