package ae.istibaq.access;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;

/** Says of every agency and gateway that the portal's settings ask for that it is where nobody answers, and its secrets. */
class AgenciesDown implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String EVENTS_SECRET = "event-key";

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        portal.getEnvironment().getPropertySources().addLast(new PropertySource<>("agencies down") {

            @Override
            public @Nullable Object getProperty(String name) {
                if (!name.startsWith("AGENCY_")) {
                    return null;
                }
                return name.endsWith("_URL")
                        ? "http://127.0.0.1:1"
                        : name.endsWith("_EVENTS_SECRET") ? EVENTS_SECRET : name.endsWith("_SECRET") ? "key" : null;
            }
        });
    }
}
