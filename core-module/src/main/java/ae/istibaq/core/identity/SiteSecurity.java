package ae.istibaq.core.identity;

import ae.istibaq.core.time.Housekeeping;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The filter chains of the site and of signed call-backs; agencies have a chain of their own. */
@Configuration
@EnableSpringHttpSession
class SiteSecurity {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
            + "accelerometer=(), gyroscope=(), magnetometer=(), browsing-topics=()";

    /**
     * Other hosts to which a form may lead, as the hosted payment page; browsers ask for them also behind a redirect.
     *
     * @param formTargets addresses of which scheme, host and port count
     */
    @ConfigurationProperties("istibaq.security")
    record Beyond(@Nullable List<URI> formTargets) {}

    /** Each filter and decision would be timed on each request, at a tenth of its cost. */
    @Bean
    SecurityObservationSettings withoutTimingOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Call-backs of gateways carry a signature that their receivers check; no session, no cookie, no form. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain signedCallbacks(HttpSecurity http) {
        return http.securityMatcher("/api/receipts/**", "/api/payments/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Health and metrics are open on a port of their own, and closed where the port is the site's. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain management(
            HttpSecurity http,
            @Value("${management.server.port:#{null}}") @Nullable Integer port,
            @Value("${server.port:8080}") int sitePort) {
        boolean apart = port != null && port != sitePort;
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(EndpointRequest.to("health")).permitAll();
                    if (apart) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().denyAll();
                    }
                })
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain site(
            HttpSecurity http,
            Doors doors,
            Login login,
            PortalAddress address,
            UaePassSettings uaePass,
            Beyond beyond) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(doors))
                .securityContext(context -> context.securityContextRepository(login.session()))
                .requestCache(cache -> cache.requestCache(login.wayBack()))
                .oauth2Login(login::configure)
                .logout(logout -> logout.logoutSuccessHandler(login.door()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(login.door()).accessDeniedHandler(login.door()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(address, login.cookies())))
                .headers(headers -> headers(headers, address, policy(uaePass, beyond)))
                .build();
    }

    /** Tokens of forms live in a cookie, so that a visitor who isn't logged in needs no session for one. */
    private static CookieCsrfTokenRepository formTokens(PortalAddress address, SiteCookies cookies) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.nameOf("FORM"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(address.https()).sameSite("Lax"));
        return tokens;
    }

    private static String policy(UaePassSettings uaePass, Beyond beyond) {
        Stream<URI> others = Stream.concat(
                Stream.of(uaePass.baseUrl()),
                Objects.requireNonNullElse(beyond.formTargets(), List.<URI>of()).stream());
        return POLICY
                + others.map(uri -> " " + uri.getScheme() + "://" + uri.getRawAuthority())
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PortalAddress address, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(
                        address.https()
                                // TLS ends before the portal: to it every request looks plain.
                                ? hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                                        .includeSubDomains(true)
                                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds())
                                : HeadersConfigurer.HstsConfig::disable);
    }

    @Bean
    HttpSessionIdResolver sessionIds(PortalAddress address, SiteCookies cookies) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.nameOf("SESSION"));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(address.https());
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return new SessionCookies(cookie);
    }

    /** Error pages are a dispatch of their own: with the session there too, they keep a person's frame and language. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOfErrorPagesToo(SessionRepositoryFilter<?> sessions) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> filter = new FilterRegistrationBean<>(sessions);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    RecurringTask<Void> clearSessions(Sessions sessions) {
        return Tasks.recurring("identity.clear-sessions", FixedDelay.ofMinutes(10))
                .onDeadExecution(new Revival<>())
                .execute((instance, context) -> sessions.clear());
    }

    @Bean
    Housekeeping clearingOfSessions() {
        return new Housekeeping("identity.clear-sessions");
    }
}
