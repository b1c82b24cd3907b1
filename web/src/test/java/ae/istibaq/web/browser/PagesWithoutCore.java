package ae.istibaq.web.browser;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The frame, the parts, web's own pages and those of bundles, with no room of core behind them: no database, no login. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(
        basePackages = "ae.istibaq.web.pages",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(?!Home)\\w+Controller"))
@ComponentScan(
        basePackages = {"ae.istibaq.core.proactivity", "ae.istibaq.osrati"},
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Bundles|BundleController|\\w+Bundle)"))
@Import(Gallery.class)
class PagesWithoutCore {

    static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Dubai"));
    }

    /** Guests' page of Osrati, which the family's room shows them. */
    @Bean
    WebMvcConfigurer osratiForGuests() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/osrati").setViewName("web/pages/osrati");
            }
        };
    }

    /** What the security chain sends with every page. */
    @Bean
    jakarta.servlet.Filter policy() {
        return (request, response, chain) -> {
            ((jakarta.servlet.http.HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            chain.doFilter(request, response);
        };
    }

    /** {@code ?as=name} looks at a page as somebody who has logged in. */
    @Bean
    jakarta.servlet.Filter login() {
        return (request, response, chain) -> {
            String name = request.getParameter("as");
            if (name != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(customer(name), "", List.of()));
            }
            try {
                chain.doFilter(request, response);
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private static Customer customer(String name) {
        return new Customer(
                new UUID(0, 1),
                new EmiratesId("784199012345676"),
                new BilingualText(name, null),
                Language.AR,
                Set.of());
    }
}
