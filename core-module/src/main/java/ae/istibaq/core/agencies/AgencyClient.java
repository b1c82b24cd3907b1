package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencySettings.Agency;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Speaks HTTP to one agency: its address, patience, token and correlation id. */
final class AgencyClient {

    private AgencyClient() {}

    /** @param usual the application's client, with its JSON and its metrics */
    static RestClient open(String code, Agency agency, RestClient.Builder usual) {
        URI baseUrl = Objects.requireNonNull(agency.baseUrl());
        ClientHttpRequestFactory wire = wire(agency);
        String keyHeader = agency.keyHeader();
        RestClient.Builder client = usual.baseUrl(baseUrl)
                .requestFactory(wire)
                .defaultRequest(request -> request.header(
                        "X-Correlation-Id", Connection.CORRELATION.get().toString()));
        // A key travels in a header: addresses are written into logs.
        client = keyHeader == null
                ? client.requestInterceptor(accessToken(code, agency, baseUrl, wire))
                : client.defaultHeader(keyHeader, agency.key());
        return client.defaultStatusHandler(HttpStatusCode::is3xxRedirection, (request, response) -> {
                    throw new AgencyUnavailable(code, Reason.NONSENSE);
                })
                .build();
    }

    private static ClientHttpRequestFactory wire(Agency agency) {
        // HTTP/1.1, because the offer to upgrade a plain connection confuses some servers.
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(agency.connectTimeout())
                .build());
        factory.setReadTimeout(agency.readTimeout());
        return factory;
    }

    private static AccessToken accessToken(String code, Agency agency, URI baseUrl, ClientHttpRequestFactory wire) {
        URI tokenUri = agency.tokenUri() == null ? URI.create(baseUrl + "/oauth2/token") : agency.tokenUri();
        var endpoint = new RestClientClientCredentialsTokenResponseClient();
        endpoint.setRestClient(RestClient.builder()
                .requestFactory(wire)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        ClientRegistration registration = ClientRegistration.withRegistrationId(code)
                .clientId(agency.clientId())
                .clientSecret(agency.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(tokenUri.toString())
                .build();
        return new AccessToken(registration, endpoint, agency.connectTimeout().plus(agency.readTimeout()));
    }
}
