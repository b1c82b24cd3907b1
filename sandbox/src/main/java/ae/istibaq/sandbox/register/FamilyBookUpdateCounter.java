package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import org.springframework.stereotype.Component;

/** Family books written anew after a birth, a divorce, a death. */
@Component
class FamilyBookUpdateCounter implements Counter {

    private final FamilyBooks familyBooks;
    private final People people;
    private final Outbox outbox;

    FamilyBookUpdateCounter(FamilyBooks familyBooks, People people, Outbox outbox) {
        this.familyBooks = familyBooks;
        this.people = people;
        this.outbox = outbox;
    }

    @Override
    public Kind kind() {
        return Kind.FAMILY_BOOK_UPDATE;
    }

    @Override
    public Judgement judge(Application application) {
        return people.family(application.text("familyBookNumber")).isEmpty()
                ? Judgement.refused("RECORDS_DIFFER")
                : Judgement.APPROVED;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        if (decided.approved()) {
            return familyBooks.rewrite(new FamilyBooks.Rewriting(
                    application.text("familyBookNumber"),
                    FamilyBooks.Cause.valueOf(application.text("cause")),
                    application.agencyReference(),
                    application.reference()));
        }
        var type =
                decided.outcome() == Outcome.REFUSED ? EventType.FAMILY_BOOK_REFUSED : EventType.FAMILY_BOOK_RETURNED;
        return outbox.write(type, application.agencyReference(), decided.declined());
    }
}
