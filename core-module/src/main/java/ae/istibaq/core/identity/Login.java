package ae.istibaq.core.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.stereotype.Component;

/** Everything the site's filter chain needs to let a person in by UAE PASS and out again. */
@Component
record Login(
        UaePassClient client,
        UaePassLogin people,
        LoginAttempts attempts,
        AtTheDoor door,
        CustomerInSession session,
        WayBack wayBack,
        SiteCookies cookies) {

    // No Customizer, though it looks like one: such a bean lets people log in at the agencies' door too.
    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(client.registrations())
                .authorizedClientRepository(new UaePassClient.NoTokensKept())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(client.authorizationRequests())
                        .authorizationRequestRepository(attempts))
                .tokenEndpoint(token -> token.accessTokenResponseClient(client.tokens()))
                .userInfoEndpoint(userinfo -> userinfo.userService(people))
                .loginPage("/login")
                .successHandler(door)
                .failureHandler(door);
    }
}
