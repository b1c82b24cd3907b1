package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.boot.config.startup.ContextReadyStart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job begun before the last listener is there tells its news to nobody, and nobody hears them again. */
@AlonePortal
class JobsBeginLastTests {

    @Autowired
    private DbSchedulerStarter starter;

    @Test
    void waitUntilEveryListenerIsThere() {
        assertThat(starter).isInstanceOf(ContextReadyStart.class);
    }
}
