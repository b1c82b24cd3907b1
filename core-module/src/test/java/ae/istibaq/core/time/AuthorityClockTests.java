package ae.istibaq.core.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.testing.StandingClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorityClockTests {

    private final StandingClock machine = new StandingClock();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int silentFor;
    private volatile String offset = "3600";
    private HttpServer authority;

    @BeforeEach
    void open() throws IOException {
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/clock", call -> {
            boolean silent = asked.incrementAndGet() <= silentFor;
            byte[] answer = ("{\"offsetSeconds\": " + offset + "}").getBytes(UTF_8);
            call.sendResponseHeaders(silent ? 503 : 200, silent ? -1 : answer.length);
            if (!silent) {
                call.getResponseBody().write(answer);
            }
            call.close();
        });
        authority.start();
    }

    @AfterEach
    void close() {
        authority.stop(0);
    }

    @Test
    void beginsByTheTimeOfAnAuthorityThatTakesAWhileToAnswer() {
        silentFor = 3;
        try (AuthorityClock clock = clock()) {
            assertThat(clock.instant()).isEqualTo(machine.instant().plusSeconds(3600));
        }
    }

    @Test
    void keepsTheLastTimeOfASilentAuthority() {
        try (AuthorityClock clock = clock()) {
            silentFor = Integer.MAX_VALUE;
            int before = asked.get();
            await().until(() -> asked.get() > before + 2);
            assertThat(clock.instant()).isEqualTo(machine.instant().plusSeconds(3600));
        }
    }

    @Test
    void saysWhenItWasSetBackUntilItIsHeard() {
        AtomicInteger said = new AtomicInteger();
        try (AuthorityClock clock = clock()) {
            clock.whenSetBack(() -> {
                if (said.incrementAndGet() == 1) {
                    throw new IllegalStateException("Not now");
                }
            });
            offset = "7200";
            await().until(() -> clock.instant().equals(machine.instant().plusSeconds(7200)));
            assertThat(said).hasValue(0);
            offset = "0";
            await().until(() -> said.get() == 2);
            int before = asked.get();
            await().until(() -> asked.get() > before + 2);
            assertThat(said).hasValue(2);
        }
    }

    private AuthorityClock clock() {
        URI address = URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/clock");
        return new AuthorityClock(machine, address, Duration.ofMillis(10));
    }
}
