package ae.istibaq.basher.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.agencies.Connectors.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The portal's side of contracts/whois/aeda.yaml, against a registry that a test writes. */
class WhoisTests {

    private final ServerSocket server = listening();
    private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Whois whois = new WhoisClient(
            new Place("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(2), Duration.ofMillis(400)));

    record Agreed(String means, String to, String body) {}

    @SuppressWarnings("unchecked") // Whatever the file has is compared with what it should.
    private static Map<String, Object> contract() {
        try {
            return (Map<String, Object>) new Yaml().load(Files.readString(Path.of("../contracts/whois/aeda.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Agreed> answers() {
        return ((List<Map<String, String>>) Objects.requireNonNull(contract().get("answers")))
                .stream()
                        .map(answer -> new Agreed(
                                Objects.requireNonNull(answer.get("means")),
                                Objects.requireNonNull(answer.get("to")),
                                Objects.requireNonNull(answer.get("body"))))
                        .toList();
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Speech {
        void speak(Socket line) throws IOException, InterruptedException;
    }

    private void answers(Speech speech) {
        Thread.ofVirtual().start(() -> {
            try (Socket line = server.accept()) {
                questions.add(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))
                        .readLine());
                speech.speak(line);
            } catch (IOException gone) {
                // The test is over.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void answers(String body) {
        answers(line -> line.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void understandsWhatWasAgreed(Agreed agreed) {
        answers(agreed.body());
        if (agreed.means().equals("BARRED")) {
            assertThatExceptionOfType(AgencyRefused.class)
                    .isThrownBy(() -> whois.domain(agreed.to()))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(WhoisClient.BARRED));
        } else {
            assertThat(whois.domain(agreed.to())).isEqualTo(Answer.valueOf(agreed.means()));
        }
        assertThat(questions).containsExactly(agreed.to());
    }

    @Test
    void asksAsAgreed() {
        String pattern =
                String.valueOf(((Map<?, ?>) Objects.requireNonNull(contract().get("question"))).get("pattern"));
        RuleBook book = new RuleBook();
        for (String name :
                List.of("مرجان البحر", "Golden Falcon", "Café 24", "مُرجان ٢٤", "صقر Falcon L.L.C", "مكتبة الأُفُق")) {
            assertThat(DomainName.of(TradeName.read(name, book)))
                    .isNotEmpty()
                    .allSatisfy(domain -> assertThat(domain.ascii() + "\r\n").matches(pattern));
        }
        assertThat(DomainName.of(TradeName.read("مُرجان ٢٤", book)))
                .extracting(DomainName::shown)
                .containsExactly("مرجان24.امارات");
        assertThat(DomainName.of(TradeName.read("Golden Falcon LLC", book)))
                .extracting(DomainName::shown)
                .containsExactly("goldenfalcon.ae");
        assertThat(DomainName.of(TradeName.read("x".repeat(64), book))).isEmpty();
        assertThat(DomainName.of(TradeName.read("م".repeat(63), book))).isEmpty();
        assertThat(DomainName.of(TradeName.read("<script>", book)))
                .extracting(DomainName::ascii)
                .containsExactly("script.ae");
    }

    @Test
    void takesAnAnswerThatComesInPieces() {
        answers(line -> {
            for (String piece : List.of("No Da", "ta Fou", "nd\r\n")) {
                line.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
                line.getOutputStream().flush();
            }
        });
        assertThat(whois.domain("falcon.ae")).isEqualTo(Answer.NONE);
    }

    @Test
    void neverTakesForFreeWhatItDoesNotUnderstand() {
        for (String body : List.of(
                "No Data Found, maybe",
                "<html>No Data Found</html>",
                "Domain Name: falcon.com",
                "Status: reserved",
                "?")) {
            answers(body);
            assertThat(whois.domain("falcon.ae")).as(body).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void waitsForTheWholeAnswerNoLongerThanItShould() {
        answers(line -> over.await());
        failsBecause(Reason.TIMED_OUT);
        answers(line -> {
            for (int i = 0; i < 1000 && over.getCount() > 0; i++) {
                line.getOutputStream().write('N');
                line.getOutputStream().flush();
                over.await(50, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        });
        failsBecause(Reason.TIMED_OUT);
    }

    @Test
    void readsNoMoreThanAnAnswerCanBe() {
        answers("Domain Name: falcon.ae\n".repeat(20_000));
        failsBecause(Reason.NONSENSE);
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        answers("");
        failsBecause(Reason.DOWN);
        server.close();
        failsBecause(Reason.DOWN);
    }

    private void failsBecause(Reason reason) {
        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> whois.domain("falcon.ae"))
                .satisfies(away -> assertThat(away.reason()).isEqualTo(reason));
    }
}
