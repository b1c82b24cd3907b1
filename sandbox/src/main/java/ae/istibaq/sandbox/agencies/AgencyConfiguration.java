package ae.istibaq.sandbox.agencies;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes known what the agencies' controllers take. */
@Configuration
class AgencyConfiguration implements WebMvcConfigurer {

    private final Questions questions;

    AgencyConfiguration(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(questions);
    }
}
