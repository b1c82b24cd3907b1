package ae.istibaq.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.identity.Browser.Visit;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.TestDatabase;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two portals on one database, as behind a load balancer that does not care which one it asks. */
class TwoNodesTests {

    @Test
    void shareSessionsAndOutliveEachOther() {
        try (UaePassStandIn uaePass = new UaePassStandIn();
                TestDatabase database = TestDatabase.create();
                ConfigurableApplicationContext other = node(database, uaePass);
                Browser browser = new Browser("en")) {
            ConfigurableApplicationContext first = node(database, uaePass);
            Visit login = browser.get(at(first, "/sample/form"));
            assertThat(login.response().statusCode()).isEqualTo(200);

            first.close();

            Visit form = browser.get(at(other, "/sample/form"));
            assertThat(form.way()).isEmpty();
            String token = form.page().select("input").attr("value");
            assertThat(browser.post(at(other, "/sample/form"), form.at(), Map.of("_csrf", token))
                            .text())
                    .isEqualTo("sent");
        }
    }

    private static ConfigurableApplicationContext node(TestDatabase database, UaePassStandIn uaePass) {
        return new SpringApplicationBuilder(CoreTestApplication.class, SamplePages.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.liquibase.enabled=false",
                        "--spring.jmx.enabled=false",
                        "--istibaq.uaepass.client-secret=a+b/c=",
                        "--istibaq.uaepass.base-url=" + uaePass.address());
    }

    private static URI at(ConfigurableApplicationContext node, String path) {
        return URI.create("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port") + path);
    }
}
