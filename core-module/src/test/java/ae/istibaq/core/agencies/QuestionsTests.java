package ae.istibaq.core.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.agencies.Exchanges.Matter;
import ae.istibaq.core.agencies.Questions.Question;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = CoreTestApplication.class)
class QuestionsTests {

    private static final EmiratesId ONE = EmiratesId.of("784-1990-1234567-6");
    private static final EmiratesId OTHER = EmiratesId.of("784-1995-0000001-5");
    private static final Instant MORNING = Instant.parse("2026-11-24T05:00:00Z");

    @Autowired
    private ExchangeLog log;

    @Autowired
    private Questions questions;

    @BeforeEach
    void empty(@Autowired JdbcClient database) {
        database.sql("truncate core.exchange").update();
    }

    @Test
    void showsEachPersonTheirOwnNewestFirst() {
        UUID cause = UUID.randomUUID();
        ask(ONE, cause, "person-lookups", Outcome.ANSWERED, 1);
        ask(OTHER, cause, "person-lookups", Outcome.ANSWERED, 2);
        ask(ONE, cause, "home-lookups", Outcome.NOT_FOUND, 3);

        List<Question> asked = questions.about(ONE, 20, 0);

        assertThat(asked).extracting(Question::operation).containsExactly("home-lookups", "person-lookups");
        assertThat(asked.getFirst())
                .isEqualTo(new Question("icp", "home-lookups", "test.purpose", "NOT_FOUND", MORNING.plusSeconds(3), 1));
        assertThat(questions.count(ONE)).isEqualTo(2);
        assertThat(questions.about(ONE, 1, 1)).extracting(Question::operation).containsExactly("person-lookups");
    }

    @Test
    void showsTriesWithoutAnswerAsOne() {
        UUID cause = UUID.randomUUID();
        ask(ONE, cause, "home-lookups", Outcome.UNAVAILABLE, 1);
        ask(ONE, cause, "home-lookups", Outcome.UNAVAILABLE, 2);
        ask(ONE, UUID.randomUUID(), "home-lookups", Outcome.UNAVAILABLE, 3);
        ask(ONE, cause, "home-lookups", Outcome.ANSWERED, 4);
        ask(ONE, cause, "home-lookups", Outcome.ANSWERED, 5);

        assertThat(questions.about(ONE, 20, 0)).extracting(Question::times).containsExactly(1L, 1L, 1L, 2L);
        assertThat(questions.count(ONE)).isEqualTo(4);
    }

    private void ask(EmiratesId person, UUID cause, String operation, Outcome outcome, int second) {
        log.add(new ExchangeLog.Exchange(
                "icp",
                operation,
                new Matter(person, "test.purpose", cause),
                MORNING.plusSeconds(second),
                outcome,
                Duration.ofMillis(5),
                UUID.randomUUID()));
    }
}
