package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.family.ChildKnown;
import ae.istibaq.osrati.vaccination.VaccinationRegister.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Begins a child's vaccinations, and receives what the clinics have given. */
@Configuration
class VaccinationEvents {

    private final VaccinationPlans plans;
    private final Births births;
    private final Later later;
    private final ApplicationEventPublisher publisher;

    VaccinationEvents(VaccinationPlans plans, Births births, Later later, ApplicationEventPublisher publisher) {
        this.plans = plans;
        this.births = births;
        this.later = later;
        this.publisher = publisher;
    }

    record Given(PersonRef child, String vaccine, int dose, LocalDate givenOn) {}

    @Bean
    EventReceiver<Given> vaccinationGivenByEhs() {
        return given("ehs");
    }

    @Bean
    EventReceiver<Given> vaccinationGivenBySkmca() {
        return given("skmca");
    }

    private EventReceiver<Given> given(String clinic) {
        return EventReceiver.of(new EventType<>("ae." + clinic + ".vaccination.given", clinic, Given.class), event -> {
            Given told = event.data();
            plans.given(
                    child(told.child()),
                    new GivenDose(new Dose(told.vaccine(), told.dose()), told.givenOn()),
                    event.id());
        });
    }

    private PersonId child(PersonRef ref) {
        String number = ref.emiratesId();
        return births.child(ref.notificationNumber(), number == null ? null : EmiratesId.of(number));
    }

    @EventListener
    void on(ChildBorn born) {
        plans.before(born.child());
        publisher.publishEvent(begun(born));
        plans.plan(born.child());
    }

    /** What was given before the portal knew the child stands in the clinics' card. */
    @EventListener
    void on(ChildKnown known) {
        publisher.publishEvent(new VaccinationsBegun(known.cause(), known.child(), known.birthDate(), known.roles()));
        later.now(CardJob.ofChild(known.child()));
    }

    @EventListener
    void on(BirthCorrected corrected) {
        publisher.publishEvent(new VaccinationsCorrected(begun(corrected.anew())));
        plans.plan(corrected.anew().child());
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        end(births.child(annulled.matter(), null), annulled.cause());
    }

    private void end(PersonId child, UUID cause) {
        publisher.publishEvent(new VaccinationsEnded(cause, child));
    }

    private static VaccinationsBegun begun(ChildBorn born) {
        return new VaccinationsBegun(born.cause(), born.child(), born.birthDate(), born.roles());
    }
}
