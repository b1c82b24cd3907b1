package ae.istibaq.layout.bad;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Lets somebody fill its field. */
class FieldInjected {

    @Autowired
    private @Nullable Clock clock;

    @Nullable Clock clock() {
        return clock;
    }
}
