package ae.istibaq.sandbox.nurseries;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/** How nurseries answer a mother's contact. */
@Component
class ContactCounter implements Counter {

    private final Places places;
    private final Outbox outbox;

    ContactCounter(Places places, Outbox outbox) {
        this.places = places;
        this.outbox = outbox;
    }

    record Accepted(String agencyReference, String reference, String licence, Instant decidedAt) {}

    record ContactDeclined(
            String agencyReference,
            String reference,
            String licence,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.NURSERY_CONTACT;
    }

    /** By the child's age on the day it is wished for. */
    @Override
    public Judgement judge(Application application) {
        var nursery = places.nursery(application.text("licence")).orElseThrow();
        var wished = application.text("wishedFrom");
        var day = wished.isEmpty() ? application.text("consentedAt").substring(0, 10) : wished;
        long months = Period.between(LocalDate.parse(application.text("childBornOn")), LocalDate.parse(day))
                .toTotalMonths();
        if (months < nursery.fromMonths() || months >= nursery.toMonths()) {
            return Judgement.refused("AGE_NOT_TAKEN");
        }
        boolean free = nursery.places().stream()
                .anyMatch(group -> months >= group.fromMonths() && months < group.toMonths() && group.free() > 0);
        return free ? Judgement.APPROVED : Judgement.refused("NO_PLACES");
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var reference = application.agencyReference();
        var licence = application.text("licence");
        if (decided.approved()) {
            var data = new Accepted(reference, application.reference(), licence, decided.at());
            return outbox.write(EventType.CONTACT_ACCEPTED, reference, data);
        }
        var no = decided.declined();
        var data = new ContactDeclined(
                reference,
                application.reference(),
                licence,
                no.decidedAt(),
                no.reasonCode(),
                no.reasonAr(),
                no.reasonEn());
        return outbox.write(EventType.CONTACT_DECLINED, reference, data);
    }
}
