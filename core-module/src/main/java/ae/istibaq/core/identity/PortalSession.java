package ae.istibaq.core.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session while a request uses it; remembers what has changed, so that little is written and mostly nothing. */
final class PortalSession implements Session {

    /** The attribute that tells whose the session is; it is a column of the table and not among the attributes. */
    static final String CUSTOMER = "customer";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private Instant createdAt;
    private final Map<String, Object> attributes;
    private final Map<String, @Nullable Object> changes = new HashMap<>();
    private final Duration life;
    private @Nullable String storedAs;
    private @Nullable Instant storedAccess;
    private String id;
    private Instant lastAccess;

    /** A new session. */
    PortalSession(Clock clock, Duration life) {
        this(clock, life, randomId(), null, new Stored(clock.instant(), null, Map.of()));
    }

    /** A session as it was found in the database. */
    PortalSession(Clock clock, Duration life, String id, Stored stored) {
        this(clock, life, id, id, stored);
    }

    private PortalSession(Clock clock, Duration life, String id, @Nullable String storedAs, Stored stored) {
        this.clock = clock;
        this.life = life;
        this.id = id;
        this.storedAs = storedAs;
        this.createdAt = stored.createdAt();
        this.storedAccess = stored.lastAccess();
        this.attributes = new HashMap<>(stored.attributes());
        this.lastAccess = clock.instant();
    }

    /** What the database holds of a session. */
    record Stored(Instant createdAt, @Nullable Instant lastAccess, Map<String, Object> attributes) {}

    private static String randomId() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The id under which it was found; null of a new one. */
    @Nullable String storedAs() {
        return storedAs;
    }

    boolean renamed() {
        return storedAs != null && !storedAs.equals(id);
    }

    boolean changed() {
        return !changes.isEmpty();
    }

    boolean empty() {
        return attributes.isEmpty();
    }

    @Nullable Customer customer() {
        return getAttribute(CUSTOMER);
    }

    /** Whether the stored last access is older than so long. */
    boolean staleBy(Duration duration) {
        return storedAccess != null && storedAccess.plus(duration).isBefore(lastAccess);
    }

    /** What others have stored meanwhile, with this request's changes over it; without the customer. */
    Map<String, Object> over(Map<String, Object> stored) {
        Map<String, Object> merged = new HashMap<>(stored);
        changes.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        merged.remove(CUSTOMER);
        return merged;
    }

    void written() {
        changes.clear();
        storedAs = id;
        storedAccess = lastAccess;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        // The id changes at login: from then on the longest life is counted.
        createdAt = clock.instant();
        id = randomId();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changes.put(name, null);
        }
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    /** The filter brings the machine's time here; the portal has one clock. */
    @Override
    public void setLastAccessedTime(Instant machineTime) {
        lastAccess = clock.instant();
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccess;
    }

    /** All sessions live equally long, by configuration. */
    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("The life of sessions is set by istibaq.session.idle");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return life;
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
