package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import org.springframework.stereotype.Component;

/** New family books. */
@Component
class FamilyBookCounter implements Counter {

    private final FamilyBooks familyBooks;
    private final Outbox outbox;

    FamilyBookCounter(FamilyBooks familyBooks, Outbox outbox) {
        this.familyBooks = familyBooks;
        this.outbox = outbox;
    }

    @Override
    public Kind kind() {
        return Kind.FAMILY_BOOK;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var reference = decided.application().agencyReference();
        if (decided.approved()) {
            return outbox.write(EventType.FAMILY_BOOK_ISSUED, reference, familyBooks.issue(decided.application()));
        }
        var type =
                decided.outcome() == Outcome.REFUSED ? EventType.FAMILY_BOOK_REFUSED : EventType.FAMILY_BOOK_RETURNED;
        return outbox.write(type, reference, decided.declined());
    }
}
