package ae.istibaq.osrati.nursery;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.Age;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.family.ChildKnown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says of each child below the age limit that its nursery years have begun.
 *
 * <p>Federal Decree-Law 51 of 2022, in force 2 January 2023: from one day to four years.
 */
@Component
class NurseriesForChildren {

    private static final String AGE_BELOW = "osrati.nursery.age-below";
    private static final String SUGGEST_AFTER = "osrati.nursery.suggest-after";

    private final Parameters parameters;
    private final Births births;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    NurseriesForChildren(Parameters parameters, Births births, ApplicationEventPublisher publisher, Clock clock) {
        this.parameters = parameters;
        this.births = births;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(ChildBorn born) {
        years(born.cause(), born.child(), born.birthDate(), born.roles()).ifPresent(publisher::publishEvent);
    }

    @EventListener
    void on(ChildKnown known) {
        years(known.cause(), known.child(), known.birthDate(), known.roles()).ifPresent(publisher::publishEvent);
    }

    @EventListener
    void on(BirthCorrected corrected) {
        ChildBorn anew = corrected.anew();
        publisher.publishEvent(years(anew.cause(), anew.child(), anew.birthDate(), anew.roles())
                .<Object>map(NurseryYearsChanged::new)
                .orElseGet(() -> new NurseryYearsGone(anew.cause(), anew.child())));
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        publisher.publishEvent(new NurseryYearsGone(annulled.cause(), births.child(annulled.matter(), null)));
    }

    /** Empty where the child is too old. */
    private Optional<NurseryYears> years(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles) {
        LocalDate today = LocalDate.now(clock);
        int limit = (int) parameters.require(AGE_BELOW, today).number();
        LocalDate lastDay = Age.birthday(birthDate, limit).minusDays(1);
        LocalDate usual =
                birthDate.plusDays(parameters.require(SUGGEST_AFTER, today).number());
        return Optional.of(new NurseryYears(
                        cause, child, birthDate, usual.isBefore(today) ? today : usual, lastDay, roles))
                .filter(years -> !today.isAfter(lastDay));
    }
}
