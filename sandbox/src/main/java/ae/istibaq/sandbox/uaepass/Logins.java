package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.WorldReset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logins under way and browsers that are logged in; whoever waits an hour begins anew. */
@Component
class Logins {

    /**
     * A login under way.
     *
     * @param account whose phone rings, once somebody was named
     * @param number shown both in the browser and on the phone
     */
    record Login(
            String id,
            AuthorizationRequest request,
            @Nullable Persona account,
            int number,
            Instant since) {

        Login of(@Nullable Persona who) {
            return new Login(id, request, who, number, since);
        }
    }

    private record SignedOn(Persona account, Instant since) {}

    private static final Duration UNFINISHED = Duration.ofHours(1);
    private static final Duration SIGNED_ON = Duration.ofHours(8);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final Map<String, SignedOn> browsers = new ConcurrentHashMap<>();
    private final Clock clock;

    Logins(Clock clock) {
        this.clock = clock;
    }

    Login begin(AuthorizationRequest request) {
        Instant now = clock.instant();
        logins.values().removeIf(login -> login.since().plus(UNFINISHED).isBefore(now));
        Login login = new Login(UUID.randomUUID().toString(), request, null, 10 + random.nextInt(90), now);
        logins.put(login.id(), login);
        return login;
    }

    Optional<Login> find(String id) {
        return Optional.ofNullable(logins.get(id));
    }

    void ring(Login login, @Nullable Persona account) {
        logins.put(login.id(), login.of(account));
    }

    void end(Login login) {
        logins.remove(login.id());
    }

    /** @return the secret by which the browser is known from now on */
    String signOn(Persona account) {
        String secret = UUID.randomUUID().toString();
        browsers.put(secret, new SignedOn(account, clock.instant()));
        return secret;
    }

    Optional<Persona> signedOn(@Nullable String secret) {
        return Optional.ofNullable(secret)
                .map(browsers::get)
                .filter(browser -> clock.instant().isBefore(browser.since().plus(SIGNED_ON)))
                .map(SignedOn::account);
    }

    void signOff(@Nullable String secret) {
        if (secret != null) {
            browsers.remove(secret);
        }
    }

    @EventListener
    void forget(WorldReset reset) {
        logins.clear();
        browsers.clear();
    }
}
