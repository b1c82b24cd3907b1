package ae.istibaq.osrati.growth;

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

/** The catalogue entry of the growth questionnaires. */
@Configuration
public class Growth {

    public static final ServiceKey KEY = new ServiceKey("osrati.growth");

    /** Name of the day of a journey on which the next questionnaire opens. */
    public static final String OPENS = "growthDate";

    /** Name of its last day. */
    public static final String CLOSES = "growthClosesDate";

    /** Name of the age it is for, in months. */
    static final String MONTHS = "growthMonths";

    @Bean
    ServiceDefinition growthService() {
        return ServiceDefinition.of(KEY, "mocd", ServiceKind.REMINDER, Criterion.TIME)
                .in(Matter.GROWTH)
                .undone(Undo.of(Following.WITHDRAW, Following.WITHDRAW, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.WITHDRAW));
    }
}
