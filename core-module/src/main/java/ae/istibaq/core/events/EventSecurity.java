package ae.istibaq.core.events;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;

/** Gives agencies their tokens and lets nothing but those tokens through the door; no session, no cookie, no form. */
@Configuration
class EventSecurity {

    private static final int TOKENS = 10;
    private static final int DOOR = 20;

    @Bean
    JWKSource<SecurityContext> tokenKeys(TokenSettings settings, Environment environment) {
        String key = settings.tokens().key();
        if (key != null && !key.isBlank()) {
            return new ImmutableJWKSet<>(new JWKSet(TokenKey.read(key)));
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("istibaq.tokens.key must be set in production");
        }
        return new ImmutableJWKSet<>(new JWKSet(TokenKey.made()));
    }

    @Bean
    JwtDecoder eventTokens(JWKSource<SecurityContext> keys, TokenSettings settings) throws JOSEException {
        RSAKey key = (RSAKey)
                ((ImmutableJWKSet<SecurityContext>) keys).getJWKSet().getKeys().getFirst();
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithIssuer(settings.tokens().issuer().toString()));
        return decoder;
    }

    @Bean
    @Order(TOKENS)
    SecurityFilterChain tokenEndpointSecurity(
            HttpSecurity http, TokenSettings settings, EventTypes types, JWKSource<SecurityContext> keys) {
        return stateless(http.securityMatcher("/oauth2/token"))
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(new Senders(settings, types))
                        .authorizationService(new SelfContainedTokens())
                        .tokenGenerator(new JwtGenerator(new NimbusJwtEncoder(keys)))
                        .authorizationServerSettings(AuthorizationServerSettings.builder()
                                .issuer(settings.tokens().issuer().toString())
                                .build()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(DOOR)
    SecurityFilterChain eventDoorSecurity(HttpSecurity http, JwtDecoder tokens) {
        return stateless(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/events")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens)))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
