package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the vaccination appointments. */
@Configuration
public class Vaccination {

    public static final ServiceKey KEY = new ServiceKey("osrati.vaccination");

    /** Name of the day of a journey on which the next vaccination falls due. */
    public static final String DUE = "vaccinationDate";

    /** Name of the day from which its absence is told. */
    public static final String OVERDUE = "vaccinationOverdueDate";

    /** Name of the day on which a clinic has booked it. */
    public static final String APPOINTMENT = "appointmentDate";

    /** Name of the hour of that appointment. */
    static final String TIME = "appointmentTime";

    /** Name of the age at which it is given, in months. */
    static final String MONTHS = "vaccinationMonths";

    @Bean
    ServiceDefinition vaccinationService() {
        return ServiceDefinition.of(KEY, "ehs", ServiceKind.REMINDER, Criterion.TIME)
                .in(Matter.HEALTH)
                .undone(Undo.of(Following.WITHDRAW, Following.WITHDRAW, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.WITHDRAW));
    }
}
