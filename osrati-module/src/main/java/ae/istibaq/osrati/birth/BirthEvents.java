package ae.istibaq.osrati.birth;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what both clinic systems tell of births. */
@Configuration
class BirthEvents {

    private static final String EHS = "ehs";
    private static final String SKMCA = "skmca";

    private final BirthRegister register;

    BirthEvents(BirthRegister register) {
        this.register = register;
    }

    @Bean
    EventReceiver<BirthData> ehsBirthNotified() {
        return notified(EHS);
    }

    @Bean
    EventReceiver<BirthData> skmcaBirthNotified() {
        return notified(SKMCA);
    }

    @Bean
    EventReceiver<BirthData> ehsBirthCorrected() {
        return corrected(EHS);
    }

    @Bean
    EventReceiver<BirthData> skmcaBirthCorrected() {
        return corrected(SKMCA);
    }

    @Bean
    EventReceiver<BirthData.Annulled> ehsBirthAnnulled() {
        return annulled(EHS);
    }

    @Bean
    EventReceiver<BirthData.Annulled> skmcaBirthAnnulled() {
        return annulled(SKMCA);
    }

    private EventReceiver<BirthData> notified(String clinic) {
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".birth.notified", clinic, BirthData.class),
                event -> register.notified(clinic, event));
    }

    private EventReceiver<BirthData> corrected(String clinic) {
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".birth.corrected", clinic, BirthData.class),
                event -> register.corrected(clinic, event));
    }

    private EventReceiver<BirthData.Annulled> annulled(String clinic) {
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".birth.annulled", clinic, BirthData.Annulled.class),
                register::annulled);
    }
}
