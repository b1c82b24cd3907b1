package ae.istibaq.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "istibaq.events.budget-per-second=3")
class EventBudgetTests extends EventTest {

    @Test
    void asksAnAgencyToSlowDownButNoOther() throws Exception {
        String token = tokenOf("moj", REGISTERED);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(send(token, "{}"));
        }

        assertThat(answers).extracting(HttpResponse::statusCode).contains(400, 429);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).contains("1"));
        assertThat(send(tokenOf("icp", ""), "{}").statusCode()).isEqualTo(400);
    }
}
