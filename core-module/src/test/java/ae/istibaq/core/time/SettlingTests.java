package ae.istibaq.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ae.istibaq.core.time.Settling.Settled;
import ae.istibaq.testing.TestDatabase;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever moves the time is told, with an authority that answers over HTTP and the real tables of jobs. */
class SettlingTests {

    private static final Instant MACHINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(200);

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Scheduler workers = mock();
    private volatile long offset;
    private HttpServer authority;
    private AuthorityClock clock;
    private Settling settling;

    @BeforeEach
    void start() throws IOException {
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/clock", call -> {
            byte[] answer = ("{\"offsetSeconds\":" + offset + "}").getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            try (call) {
                call.getResponseBody().write(answer);
            }
        });
        authority.start();
        // Asked by itself once an hour only: what is known sooner is known because of the question.
        clock = new AuthorityClock(
                Clock.fixed(MACHINE, ZoneOffset.UTC),
                URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/clock"),
                Duration.ofHours(1));
        settling = settling(clock);
        jdbc.sql("delete from core.scheduled_tasks").update();
    }

    @AfterEach
    void stop() {
        clock.close();
        authority.stop(0);
        database.close();
    }

    @Test
    void followsTheAuthorityAtOnce() throws InterruptedException {
        offset = 86_400;
        assertThat(settling.settle(clock, SHORT)).isEqualTo(new Settled(MACHINE.plus(1, ChronoUnit.DAYS), true, null));
    }

    @Test
    void saysTheEarliestMomentOfBothTablesThatAnybodyCouldSee() throws InterruptedException {
        job("core.scheduled_tasks", "audit.seal", MACHINE.plusSeconds(10), false);
        job("core.scheduled_tasks", "time.day-has-passed", MACHINE.plusSeconds(900), false);
        assertThat(settling.settle(clock, SHORT).nextAt()).isEqualTo(MACHINE.plusSeconds(900));
        job("core.unhurried_task", "documents.print", MACHINE.plusSeconds(60), false);
        assertThat(settling.settle(clock, SHORT).nextAt()).isEqualTo(MACHINE.plusSeconds(60));
    }

    @Test
    void hasSettledOnceTheWorkersHaveDoneWhatIsDue() throws InterruptedException {
        offset = 600;
        job("core.scheduled_tasks", "applications.submit", MACHINE.plusSeconds(500), false);
        Mockito.doAnswer(wake -> jdbc.sql("delete from core.scheduled_tasks").update())
                .when(workers)
                .triggerCheckForDueExecutions();
        assertThat(settling.settle(clock, Duration.ofSeconds(30)).settled()).isTrue();
    }

    @Test
    void hasNotSettledWhileAJobIsDueOrUnderWay() throws InterruptedException {
        job("core.unhurried_task", "documents.print", MACHINE, false);
        assertThat(settling.settle(clock, SHORT).settled()).isFalse();
        jdbc.sql("delete from core.unhurried_task").update();
        job("core.scheduled_tasks", "audit.seal", MACHINE.plusSeconds(5), true);
        assertThat(settling.settle(clock, SHORT).settled()).isFalse();
    }

    @Test
    void isUnknownWhereTheTimeIsTheMachinesOwn() throws InterruptedException {
        assertThat(settling(Clock.systemUTC()).settle().getStatus()).isEqualTo(404);
    }

    private Settling settling(Clock time) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("workers", workers);
        return new Settling(
                time,
                jdbc,
                beans.getBeanProvider(Scheduler.class),
                beans.getBeanProvider(UnhurriedWorkers.class),
                List.of(new Housekeeping("audit.seal")));
    }

    private void job(String table, String task, Instant at, boolean picked) {
        jdbc.sql("insert into " + table
                        + " (task_name, task_instance, execution_time, picked, version) values (?, '1', ?, ?, 1)")
                .params(task, at.atOffset(ZoneOffset.UTC), picked)
                .update();
    }
}
