package ae.istibaq.sandbox.gateways;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before every gateway. */
@Configuration
class GatewayConfiguration implements WebMvcConfigurer {

    private final Gate gate;

    GatewayConfiguration(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/gateways/**");
    }
}
