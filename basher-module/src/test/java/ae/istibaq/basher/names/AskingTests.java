package ae.istibaq.basher.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ae.istibaq.basher.names.OutsideChecks.Check;
import ae.istibaq.basher.names.OutsideChecks.State;
import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.parameters.Confidence;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.core.time.Later;
import ae.istibaq.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Questions to the outside: whose turn it is, what is kept of the answers, and a registry that has had enough. */
class AskingTests {

    private static final Instant NOON = Instant.parse("2026-11-24T08:00:00Z");

    private final TestDatabase database = TestDatabase.create();
    private final MovedClock clock = new MovedClock();
    private final Connectors connectors = mock();
    private final Later later = mock();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Whois registry = name -> Answer.TAKEN;
    private final VideoChannels channels = mock();
    private final Node node = new Node();

    private static final class MovedClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Dubai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }

    /** What each node has of its own; the database is one. */
    private final class Node {

        private final Lookups lookups;
        private final Asking asking;
        private final OutsideChecks checks;

        Node() {
            DataSource dataSource = database.dataSource();
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
            when(connectors.connect(eq("aeda"), eq(Whois.class), any())).thenReturn((Whois) name -> {
                asked.incrementAndGet();
                return registry.domain(name);
            });
            when(connectors.connect("youtube", VideoChannels.class)).thenReturn(channels);
            when(connectors.reaches(any())).thenReturn(true);
            lookups = new Lookups(JdbcClient.create(dataSource), transaction, clock);
            asking = new Asking(lookups, connectors, parameters(dataSource), clock);
            checks = new OutsideChecks(lookups, connectors, parameters(dataSource), later, transaction, clock);
        }

        Check see(String domain) {
            return checks.see(Source.WHOIS, domain);
        }

        Optional<Instant> work(String domain) {
            return asking.ask(Source.WHOIS, domain);
        }

        Check seeTo(String domain) {
            see(domain);
            work(domain);
            return see(domain);
        }
    }

    /** As they stand in the table. */
    private Parameters parameters(DataSource dataSource) {
        Parameters parameters = mock();
        when(parameters.require(any(), any()))
                .thenAnswer(call -> new Parameter(
                        call.getArgument(0),
                        JdbcClient.create(dataSource)
                                .sql("select value from core.parameter where key = :key")
                                .param("key", call.getArgument(0))
                                .query(String.class)
                                .single(),
                        "",
                        LocalDate.EPOCH,
                        null,
                        "",
                        Confidence.A,
                        null));
        return parameters;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void answersAtOnceAndAsksOnce() {
        assertThat(node.see("falcon.ae")).isEqualTo(new Check(State.WAITING, null, NOON));
        assertThat(new Node().see("falcon.ae").state()).isEqualTo(State.WAITING);
        verify(later, times(1)).now(any());
        assertThat(asked).hasValue(0);
        assertThat(node.work("falcon.ae")).isEmpty();
        assertThat(node.see("falcon.ae")).isEqualTo(new Check(State.TAKEN, NOON, null));
        assertThat(new Node().see("falcon.ae").state()).isEqualTo(State.TAKEN);
        verify(later, times(1)).now(any());
        assertThat(asked).hasValue(1);
    }

    @Test
    void believesALongTimeThatADomainIsTakenAndAShortOneThatItIsNot() {
        assertThat(node.seeTo("falcon.ae").state()).isEqualTo(State.TAKEN);
        registry = name -> Answer.NONE;
        assertThat(node.seeTo("newcomer.ae")).isEqualTo(new Check(State.NONE, NOON, null));
        clock.move(Duration.ofMinutes(59));
        assertThat(node.see("newcomer.ae").state()).isEqualTo(State.NONE);
        clock.move(Duration.ofMinutes(2));
        assertThat(node.see("newcomer.ae").state()).isEqualTo(State.WAITING);
        assertThat(node.see("falcon.ae").state()).isEqualTo(State.TAKEN);
        clock.move(Duration.ofDays(7));
        assertThat(node.see("falcon.ae").state()).isEqualTo(State.WAITING);
    }

    @Test
    void putsNoMoreThanTwentyQuestionsAnHourFromAllNodesTogether() throws Exception {
        Node other = new Node();
        ConcurrentLinkedQueue<Optional<Instant>> turns = new ConcurrentLinkedQueue<>();
        List<Callable<Boolean>> work = new java.util.ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String domain = "name" + i + ".ae";
            Node worker = i % 2 == 0 ? node : other;
            node.see(domain);
            work.add(() -> turns.add(worker.work(domain)));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(asked).hasValue(20);
        Instant next = NOON.plus(Duration.ofMinutes(61));
        assertThat(turns).filteredOn(Optional::isPresent).hasSize(10).containsOnly(Optional.of(next));
        assertThat(List.of(node.see("name0.ae").state(), node.see("name29.ae").state()))
                .isSubsetOf(State.TAKEN, State.WAITING);
        clock.move(Duration.ofMinutes(60));
        assertThat(node.work("late.ae")).contains(next);
        clock.move(Duration.ofMinutes(1));
        assertThat(node.work("late.ae")).isEmpty();
        assertThat(asked).hasValue(21);
    }

    @Test
    void letsNoMoreWaitThanTheQueueHolds() {
        for (int i = 0; i < 40; i++) {
            assertThat(node.see("name" + i + ".ae").state()).isEqualTo(State.WAITING);
        }
        Check full = node.see("one-more.ae");
        assertThat(full.state()).isEqualTo(State.CANNOT);
        assertThat(full.again()).isAfter(NOON);
        verify(later, times(40)).now(any());
        node.work("name1.ae");
        assertThat(node.see("one-more.ae").state()).isEqualTo(State.WAITING);
    }

    @Test
    void leavesARegistryThatHasBarredItInPeaceForADayAndSaysSo() {
        node.see("later.ae");
        registry = name -> {
            throw new AgencyRefused("aeda", 429, WhoisClient.BARRED);
        };
        Instant tomorrow = NOON.plus(Duration.ofHours(24));
        assertThat(node.seeTo("falcon.ae")).isEqualTo(new Check(State.CANNOT, NOON, tomorrow));
        Node other = new Node();
        assertThat(other.see("another.ae")).isEqualTo(new Check(State.CANNOT, NOON, tomorrow));
        assertThat(other.work("later.ae")).isEmpty();
        assertThat(other.see("later.ae")).isEqualTo(new Check(State.CANNOT, NOON, tomorrow));
        assertThat(asked).hasValue(1);
        registry = name -> Answer.NONE;
        clock.move(Duration.ofHours(24).plusSeconds(1));
        assertThat(node.seeTo("falcon.ae").state()).isEqualTo(State.NONE);
    }

    @Test
    void restsAfterThreeAnswersThatNobodyUnderstands() {
        registry = name -> Answer.UNKNOWN;
        assertThat(node.seeTo("a1.ae").again()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        registry = name -> Answer.NONE;
        node.seeTo("a2.ae");
        registry = name -> {
            throw new AgencyUnavailable("aeda", Reason.NONSENSE);
        };
        node.seeTo("a3.ae");
        assertThat(node.seeTo("a4.ae").again()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(node.see("a6.ae").state()).isEqualTo(State.WAITING);
        assertThat(node.seeTo("a5.ae").again()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(node.see("a7.ae").state()).isEqualTo(State.CANNOT);
        assertThat(asked).hasValue(5);
    }

    @Test
    void triesAgainWhereTheRegistryIsAwayAndGivesUpInTheEnd() {
        registry = name -> {
            throw new AgencyUnavailable("aeda", Reason.TIMED_OUT);
        };
        node.see("falcon.ae");
        assertThatExceptionOfType(AgencyUnavailable.class).isThrownBy(() -> node.work("falcon.ae"));
        assertThat(node.see("falcon.ae").state()).isEqualTo(State.WAITING);
        node.asking.giveUp(Source.WHOIS, "falcon.ae");
        assertThat(node.see("falcon.ae")).isEqualTo(new Check(State.CANNOT, NOON, NOON.plus(Duration.ofMinutes(15))));
    }

    @Test
    void asksTheNetworkThatLetsItselfBeAsked() {
        when(channels.channels("id", "@falcon"))
                .thenReturn(new VideoChannels.Found(
                        new VideoChannels.PageInfo(1), List.of(new VideoChannels.Channel("UC1"))));
        when(channels.channels("id", "@newcomer"))
                .thenReturn(new VideoChannels.Found(new VideoChannels.PageInfo(0), null));
        for (String handle : List.of("falcon", "newcomer")) {
            node.checks.see(Source.YOUTUBE, handle);
            node.asking.ask(Source.YOUTUBE, handle);
        }
        assertThat(node.checks.see(Source.YOUTUBE, "falcon").state()).isEqualTo(State.TAKEN);
        assertThat(node.checks.see(Source.YOUTUBE, "newcomer").state()).isEqualTo(State.NONE);
    }

    @Test
    void doesNotCheckWhereItHasNoKey() {
        when(connectors.reaches("youtube")).thenReturn(false);
        assertThat(node.checks.see(Source.YOUTUBE, "falcon")).isEqualTo(new Check(State.NOT_CHECKED, null, null));
        verify(later, never()).now(any());
    }

    @Test
    void forgetsAfterAMonth() {
        node.seeTo("falcon.ae");
        node.see("waits.ae");
        clock.move(Duration.ofDays(31));
        node.lookups.on(new DayHasPassed(LocalDate.now(clock)));
        assertThat(node.lookups.find(Source.WHOIS, "falcon.ae")).isEmpty();
        assertThat(node.lookups.find(Source.WHOIS, "waits.ae")).isPresent();
    }
}
