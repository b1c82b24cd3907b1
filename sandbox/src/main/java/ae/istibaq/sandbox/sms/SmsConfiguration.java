package ae.istibaq.sandbox.sms;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's fault switch. */
@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

    @Bean
    FaultSwitch<SmsFault> smsFault() {
        return new FaultSwitch<>("sms", SmsFault.class);
    }
}
