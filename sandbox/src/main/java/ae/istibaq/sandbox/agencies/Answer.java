package ae.istibaq.sandbox.agencies;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every look-up answers. "Not found" is an answer, with its reason.
 *
 * @param requestId the correlation id of the question
 */
public record Answer<T>(
        String requestId,
        Instant asOf,
        boolean found,
        @Nullable String reason,
        @Nullable T record) {

    public static final String CORRELATION = "X-Correlation-Id";
    public static final String NOT_REGISTERED = "NOT_REGISTERED";

    /** A question, by its correlation id and the moment it is answered. */
    public record Question(String requestId, Instant asOf) {

        public <T> Answer<T> found(T record) {
            return new Answer<>(requestId, asOf, true, null, record);
        }

        public <T> Answer<T> notFound(String reason) {
            return new Answer<>(requestId, asOf, false, reason, null);
        }

        public <T> Answer<T> found(Optional<T> record, String reasonOtherwise) {
            return record.map(this::found).orElseGet(() -> notFound(reasonOtherwise));
        }
    }
}
