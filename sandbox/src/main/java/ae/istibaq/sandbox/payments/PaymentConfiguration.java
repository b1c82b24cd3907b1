package ae.istibaq.sandbox.payments;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's fault switch. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    FaultSwitch<PaymentFault> paymentFault() {
        return new FaultSwitch<>("payments", PaymentFault.class);
    }
}
