package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the pregnancy plan and its appointments. */
@Configuration
public class Pregnancy {

    public static final ServiceKey KEY = new ServiceKey("osrati.pregnancy");

    /** Name of the day of an appointment in its journey. */
    public static final String APPOINTMENT = "appointmentDate";

    /** What leaves nothing to say of a pregnancy or an appointment. */
    public static final String OVER = "pregnancy-over";

    @Bean
    ServiceDefinition pregnancyService() {
        return ServiceDefinition.of(KEY, "ehs", ServiceKind.REMINDER, Criterion.STATUS_CHANGE, Criterion.TIME)
                .undone(Undo.of(Following.WITHDRAW, Following.WITHDRAW, Following.WITHDRAW));
    }
}
