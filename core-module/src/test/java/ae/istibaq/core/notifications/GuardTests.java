package ae.istibaq.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.Unhurried;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.PagesLeftOut;
import ae.istibaq.testing.StandingClock;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What a sad event does to messages; the jobs that send them are done by the tests' own hand. */
@SpringBootTest(
        classes = {CoreTestApplication.class, SampleTexts.class, PagesLeftOut.class, GuardTests.Jobs.class},
        properties = {
            "db-scheduler.enabled=false",
            "spring.thymeleaf.prefix=classpath:/portal/",
            "istibaq.base-url=https://istibaq.example"
        })
class GuardTests {

    private static final EmiratesId SALEM = new EmiratesId("784199012345676");
    private static final EmiratesId OTHER = new EmiratesId("784199500000015");
    private static final PersonId CHILD = PersonId.random();
    private static final UUID JOURNEY = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-25T04:00:00Z");

    private static final World world = new World();
    private static final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final StandingClock standing = new StandingClock();
    private static final SettableClock jobsClock = new SettableClock();

    @TestConfiguration
    static class Jobs {

        @Bean
        @Primary
        Clock standingClock() {
            return standing;
        }

        @Bean(destroyMethod = "stop")
        ManualScheduler scheduler(
                DataSource database, List<Task<?>> tasks, List<Unhurried> unhurried, DbSchedulerCustomizer customizer) {
            List<Task<?>> all = Stream.concat(tasks.stream(), unhurried.stream().map(Unhurried::task))
                    .<Task<?>>map(task -> task)
                    .toList();
            TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                            new TransactionAwareDataSourceProxy(database), all)
                    .clock(jobsClock)
                    .tableName("core.scheduled_tasks");
            builder.serializer(customizer.serializer().orElseThrow());
            builder.enablePriority();
            return builder.build();
        }
    }

    @DynamicPropertySource
    static void agencies(DynamicPropertyRegistry registry) {
        mail.start();
        for (String agency : List.of("sms", "icp")) {
            registry.add("istibaq.agencies." + agency + ".base-url", () -> world.address(agency));
            registry.add("istibaq.agencies." + agency + ".client-secret", () -> "s");
        }
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> mail.getSmtp().getPort());
    }

    @Autowired
    private Notifications notifications;

    @Autowired
    private Guard guard;

    @Autowired
    private Letters inbox;

    @Autowired
    private ManualScheduler jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final UUID matter = UUID.randomUUID();

    @AfterAll
    static void end() {
        mail.stop();
        world.close();
    }

    @BeforeEach
    void begin() throws Exception {
        jdbc.sql("truncate core.message, core.hush, core.person, core.scheduled_tasks cascade")
                .update();
        mail.purgeEmailFromAllMailboxes();
        world.reset();
        world.register(SALEM.digits(), Map.of());
        itIs(NOON);
    }

    @Test
    void keepsACongratulationBackThatWasQueued() {
        itIs(EVENING);
        say(Tone.JOY);
        hush(Hush.of(CHILD, UUID.randomUUID()));
        assertThat(states()).containsOnly("HUSHED");

        itIs(NEXT_MORNING);
        assertThat(world.phones).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void keepsAReminderBackThatWasQueued() {
        itIs(EVENING);
        say(Tone.REMINDER);
        hush(Hush.of(JOURNEY, UUID.randomUUID()));
        itIs(NEXT_MORNING);
        assertThat(world.phones).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JOY", "REMINDER", "CONTENT"})
    void saysNothingMerryOrPressingAfterASadEvent(Tone tone) {
        hush(Hush.of(CHILD, UUID.randomUUID()));
        say(tone);

        assertThat(states()).containsOnly("HUSHED");
        assertThat(waitingJobs()).isZero();
        assertThat(letters()).isEmpty();
    }

    @Test
    void saysWhatMustBeSaidLaterAndByNoSms() {
        hush(Hush.of(CHILD, UUID.randomUUID()));
        say(Tone.DUTY);
        assertThat(letters()).isEmpty();

        itIs(NOON.plus(Duration.ofHours(72)).minusSeconds(1));
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(letters()).isEmpty();

        itIs(NOON.plus(Duration.ofHours(72)));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(letters()).hasSize(1);
        assertThat(world.phones).isEmpty();
    }

    @Test
    void delaysWhatMustBeSaidAndWaitsAlready() {
        itIs(EVENING);
        say(Tone.DUTY);
        hush(Hush.of(CHILD, UUID.randomUUID()));

        // Three days later it is a Friday evening, and a Saturday begins at nine.
        itIs(NEXT_MORNING);
        itIs(EVENING.plus(Duration.ofHours(72)));
        assertThat(mail.getReceivedMessages()).isEmpty();
        itIs(Instant.parse("2026-11-28T05:00:00Z"));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(world.phones).isEmpty();
    }

    @Test
    void condolesAtOnceButByNoSms() {
        hush(Hush.of(CHILD, UUID.randomUUID()));
        say(Tone.CONDOLENCE);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(letters()).hasSize(1);
        assertThat(world.phones).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JOY", "REMINDER", "CONTENT", "DUTY"})
    void comesToTheSameWhicheverIsToldFirst(Tone tone) {
        itIs(EVENING);
        UUID sad = UUID.randomUUID();
        say(tone);
        hush(Hush.of(CHILD, sad));
        List<String> sadSecond = toBeSaid();
        jdbc.sql("truncate core.message, core.hush").update();

        hush(Hush.of(CHILD, sad));
        say(tone);
        assertThat(toBeSaid()).isEqualTo(sadSecond);
    }

    @Test
    void keepsBackAtTheLastMomentWhatTheSadEventDidNotSee() {
        itIs(EVENING);
        say(Tone.JOY);
        // As where both were told in the same moment, each by a transaction that could not see the other.
        jdbc.sql("insert into core.hush (cause, subject, tones, channels, since, duty_from)"
                        + " values (?, ?, '{JOY}', '{SMS,EMAIL,INBOX}', now(), now())")
                .params(UUID.randomUUID(), CHILD.value())
                .update();
        assertThat(letters()).isEmpty();
        itIs(NEXT_MORNING);
        assertThat(world.phones).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void isCheerfulAgainWhenTheMourningIsOver() {
        hush(Hush.mourning(SALEM, 40, UUID.randomUUID()));
        say(Tone.CONTENT);
        assertThat(states()).containsOnly("HUSHED");
        say(Tone.REMINDER);
        assertThat(world.phones).hasSize(1);

        itIs(NOON.plus(Duration.ofDays(40)));
        say(Tone.JOY);
        assertThat(world.phones).hasSize(2);
    }

    @Test
    void concernsNobodyElse() {
        hush(Hush.of(PersonId.random(), UUID.randomUUID()));
        hush(Hush.of(UUID.randomUUID(), UUID.randomUUID()));
        hush(Hush.between(OTHER, CHILD, UUID.randomUUID()));
        hush(Hush.mourning(OTHER, 40, UUID.randomUUID()));
        say(Tone.JOY);
        assertThat(letters()).hasSize(1);
        assertThat(world.phones).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoIsKeptAwayNothing(Tone tone) {
        hush(Hush.between(SALEM, CHILD, UUID.randomUUID()));
        say(tone);
        assertThat(states()).containsOnly("HUSHED");
    }

    @Test
    void speaksAgainWhereThereWasNoSadEvent() {
        UUID sad = UUID.randomUUID();
        hush(Hush.of(CHILD, sad));
        transaction.executeWithoutResult(status -> guard.lift(sad));
        say(Tone.JOY);
        assertThat(world.phones).hasSize(1);
    }

    private void hush(Hush hush) {
        transaction.executeWithoutResult(status -> guard.hush(hush));
    }

    private void say(Tone tone) {
        transaction.executeWithoutResult(status -> notifications.send(new Notice(
                SALEM,
                "sample",
                Map.of("no", "12", "days", 3, "court", new BilingualText("محكمة عجمان", "Ajman Court")),
                "/offers/1",
                About.of(JOURNEY, matter).on(tone.name()).inJourney(JOURNEY, CHILD),
                tone,
                EnumSet.allOf(Channel.class),
                null)));
        jobs.runAnyDueExecutions();
    }

    /** Moves the clock and does what is due then. */
    private void itIs(Instant moment) {
        standing.set(moment);
        jobsClock.set(moment);
        jobs.runAnyDueExecutions();
    }

    private List<String> states() {
        return jdbc.sql("select state from core.message")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Letters.Letter> letters() {
        return inbox.inbox(SALEM, Set.of(), 10, 0);
    }

    /** What is to be said, by which way and when; an inbox has what must be said before it shows it. */
    private List<String> toBeSaid() {
        return jdbc.sql("select channel || ' ' || state || ' ' || due_at from core.message where state = 'QUEUED'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long waitingJobs() {
        return jdbc.sql("select count(*) from core.scheduled_tasks where task_name like 'notifications.%'")
                .query(Long.class)
                .single();
    }
}
