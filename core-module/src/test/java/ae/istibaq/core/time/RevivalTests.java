package ae.istibaq.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.PagesLeftOut;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {CoreTestApplication.class, PagesLeftOut.class})
class RevivalTests {

    @Autowired
    private List<Task<?>> tasks;

    @Autowired
    private List<Unhurried> unhurried;

    @Test
    void isHowEveryJobOfADeadNodeIsDoneAgain() {
        assertThat(Stream.concat(tasks.stream(), unhurried.stream().map(Unhurried::task)))
                .hasSizeGreaterThan(10)
                .allSatisfy(task -> assertThat(task.getDeadExecutionHandler())
                        .as(task.getName())
                        .isInstanceOf(Revival.class));
    }
}
