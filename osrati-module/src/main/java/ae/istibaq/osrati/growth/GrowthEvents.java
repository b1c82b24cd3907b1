package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.family.ChildKnown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins, corrects and ends the questions about a child. */
@Component
class GrowthEvents {

    private final GrowthPlans plans;
    private final GrowthChildren children;
    private final Births births;
    private final ApplicationEventPublisher publisher;

    GrowthEvents(GrowthPlans plans, GrowthChildren children, Births births, ApplicationEventPublisher publisher) {
        this.plans = plans;
        this.children = children;
        this.births = births;
        this.publisher = publisher;
    }

    @EventListener
    void on(ChildBorn born) {
        children.keep(born.child(), born.gestationalWeeks());
        publisher.publishEvent(begun(born));
        plans.plan(born.child());
    }

    /** How long the pregnancy was no register tells afterwards. */
    @EventListener
    void on(ChildKnown known) {
        children.keep(known.child(), null);
        publisher.publishEvent(new GrowthBegun(known.cause(), known.child(), known.birthDate(), known.roles()));
        plans.plan(known.child());
    }

    @EventListener
    void on(BirthCorrected corrected) {
        ChildBorn anew = corrected.anew();
        children.keep(anew.child(), anew.gestationalWeeks());
        publisher.publishEvent(new GrowthCorrected(begun(anew)));
        plans.plan(anew.child());
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        PersonId child = births.child(annulled.matter(), null);
        children.forget(child);
        publisher.publishEvent(new GrowthEnded(annulled.cause(), child));
        plans.plan(child);
    }

    private static GrowthBegun begun(ChildBorn born) {
        return new GrowthBegun(born.cause(), born.child(), born.birthDate(), born.roles());
    }
}
