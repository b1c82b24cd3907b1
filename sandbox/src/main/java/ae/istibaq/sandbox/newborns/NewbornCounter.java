package ae.istibaq.sandbox.newborns;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Applications for all documents of a newborn. */
@Component
class NewbornCounter implements Counter {

    private final NewbornPackages packages;
    private final Births births;
    private final People people;
    private final Outbox outbox;

    NewbornCounter(NewbornPackages packages, Births births, People people, Outbox outbox) {
        this.packages = packages;
        this.births = births;
        this.people = people;
        this.outbox = outbox;
    }

    record Declined(
            String agencyReference,
            String reference,
            String notificationNumber,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.NEWBORN_PACKAGE;
    }

    /** Citizens by a parent who is one; a foundling is one by law. */
    @Override
    public Judgement judge(Application application) {
        var birth = births.find(application.text("notificationNumber")).map(Birth.Entry::birth);
        boolean citizen = birth.filter(Birth::foundling).isPresent()
                || birth.stream()
                        .flatMap(one -> Optional.ofNullable(one.fatherEmiratesId())
                                .or(() -> Optional.ofNullable(one.motherEmiratesId()))
                                .stream())
                        .flatMap(id -> people.find(id).stream())
                        .anyMatch(Person::citizen);
        return citizen ? Judgement.APPROVED : Judgement.refused("NOT_CITIZEN");
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        if (decided.approved()) {
            return packages.approve(application);
        }
        var no = decided.declined();
        var type = decided.outcome() == Outcome.REFUSED ? EventType.NEWBORN_REFUSED : EventType.NEWBORN_RETURNED;
        var data = new Declined(
                no.agencyReference(),
                no.reference(),
                application.text("notificationNumber"),
                no.decidedAt(),
                no.reasonCode(),
                no.reasonAr(),
                no.reasonEn());
        return outbox.write(type, application.agencyReference(), data);
    }
}
