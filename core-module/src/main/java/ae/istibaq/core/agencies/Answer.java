package ae.istibaq.core.agencies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a register says to a look-up. That it knows nothing is an answer too; silence is {@link AgencyUnavailable}.
 *
 * @param requestId the correlation id of the question
 * @param asOf when the register knew this
 * @param found whether there is a record
 * @param reason why there is none, as the register's code
 * @param record null unless found
 */
public record Answer<T>(
        String requestId,
        Instant asOf,
        boolean found,
        @Nullable String reason,
        @Nullable T record) {}
