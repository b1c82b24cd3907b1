package ae.istibaq.core.events;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The agencies that may ask for a token, each for its own event types; they are settings, so nothing is saved. */
class Senders implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> byCode = new HashMap<>();

    Senders(TokenSettings settings, EventTypes types) {
        settings.agencies().forEach((code, sender) -> {
            String secret = sender.inboundSecret();
            if (secret != null && !secret.isBlank()) {
                byCode.put(code, client(code, secret, settings, types));
            }
        });
    }

    private static RegisteredClient client(String code, String secret, TokenSettings settings, EventTypes types) {
        return RegisteredClient.withId(code)
                .clientId(code)
                .clientSecret(secret.startsWith("{") ? secret : "{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(types.of(code)))
                .tokenSettings(org.springframework.security.oauth2.server.authorization.settings.TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokens().life())
                        .build())
                .build();
    }

    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byCode.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byCode.get(clientId);
    }
}
