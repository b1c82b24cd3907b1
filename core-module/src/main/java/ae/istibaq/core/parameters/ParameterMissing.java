package ae.istibaq.core.parameters;

import java.time.LocalDate;

/** No value is known for a key on a day. */
public class ParameterMissing extends RuntimeException {

    ParameterMissing(String key, LocalDate day) {
        super("No value of " + key + " on " + day);
    }
}
