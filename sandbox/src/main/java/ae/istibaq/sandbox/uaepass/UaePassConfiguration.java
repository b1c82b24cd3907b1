package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The login's fault switch, and slow and down before all its paths. */
@Configuration(proxyBeanMethods = false)
class UaePassConfiguration {

    @Bean
    FaultSwitch<UaePassFault> uaePassFault() {
        return new FaultSwitch<>("uaepass", UaePassFault.class);
    }

    @Bean
    WebMvcConfigurer uaePassGate(FaultSwitch<UaePassFault> fault) {
        HandlerInterceptor gate = new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws InterruptedException {
                fault.play();
                return true;
            }
        };
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).addPathPatterns("/idshub/**");
            }
        };
    }
}
