package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.DefaultOAuth2TokenRequestHeadersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How Spring Security's OAuth2 login speaks with UAE PASS: plain OAuth 2, no OpenID, the token used once. */
@Component
class UaePassClient {

    static final String ID = "uaepass";

    /** Where a visitor is sent to log in. */
    static final String START = "/oauth2/authorization/" + ID;

    private static final String GENERAL = "urn:uae:digitalid:profile:general";
    private static final String ON_THE_WEB = "urn:safelayer:tws:policies:authentication:level:low";

    private final ClientRegistration registration;
    private final ClientHttpRequestFactory requests;
    private final PageLanguage pageLanguage;

    UaePassClient(UaePassSettings settings, PageLanguage pageLanguage) {
        this.registration = registration(settings);
        this.pageLanguage = pageLanguage;
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.timeout()).build());
        factory.setReadTimeout(settings.timeout());
        this.requests = factory;
    }

    private static ClientRegistration registration(UaePassSettings settings) {
        String base = settings.baseUrl().toString();
        List<String> scopes = new ArrayList<>(List.of(GENERAL));
        if (settings.visitors()) {
            scopes.add(GENERAL + ":profileType");
            scopes.add(GENERAL + ":unifiedId");
        }
        String redirectUri = settings.redirectUri();
        return ClientRegistration.withRegistrationId(ID)
                .clientName("UAE PASS")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri == null ? "{baseUrl}/login/oauth2/code/{registrationId}" : redirectUri)
                .scope(scopes)
                .authorizationUri(base + "/idshub/authorize")
                .tokenUri(base + "/idshub/token")
                .userInfoUri(base + "/idshub/userinfo")
                // "sub" is UAEPASS/{uuid} for some and the bare uuid for others.
                .userNameAttributeName("uuid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(settings.proofKey())
                        .build())
                .build();
    }

    ClientRegistration registration() {
        return registration;
    }

    ClientRegistrationRepository registrations() {
        return new InMemoryClientRegistrationRepository(registration);
    }

    OAuth2AuthorizationRequestResolver authorizationRequests() {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations());
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(parameters -> {
            parameters.put("acr_values", ON_THE_WEB);
            parameters.put("ui_locales", pageLanguage.ofTheRequestUnderWay().code());
        }));
        return resolver;
    }

    RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        DefaultOAuth2TokenRequestHeadersConverter<OAuth2AuthorizationCodeGrantRequest> headers =
                new DefaultOAuth2TokenRequestHeadersConverter<>();
        // UAE PASS takes the secret as it is, not URL-encoded before Base64.
        headers.setEncodeClientCredentials(false);
        client.setHeadersConverter(headers);
        return client;
    }

    DefaultOAuth2UserService userinfo() {
        RestTemplate rest = new RestTemplate(requests);
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService service = new DefaultOAuth2UserService();
        service.setRestOperations(rest);
        return service;
    }

    /** Forgets access tokens: each is used once, for userinfo, and the session's life is the portal's own. */
    static class NoTokensKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
