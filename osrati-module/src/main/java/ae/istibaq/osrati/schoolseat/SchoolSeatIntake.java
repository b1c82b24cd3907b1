package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.school.Grade;
import ae.istibaq.osrati.schoolseat.SeatAuthority.PersonRef;
import ae.istibaq.osrati.schoolseat.SeatAuthority.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the ministry keep a seat in the zone the child lives in, and gives it back. */
@Component
class SchoolSeatIntake implements Intake {

    private final SeatAuthority authority;
    private final SeatZones zones;
    private final People people;

    SchoolSeatIntake(Connectors connectors, SeatZones zones, People people) {
        this.authority = connectors.connect("moe", SeatAuthority.class);
        this.zones = zones;
        this.people = people;
    }

    @Override
    public ServiceKey service() {
        return SchoolSeat.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        @Nullable String notification = situation.about().get("notificationNumber");
        return authority
                .reserve(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                // By the one number, since what is sent again must be the same.
                                new PersonRef(notification == null ? number(situation) : null, notification),
                                situation.told("schoolYear"),
                                Grade.KG1.code(),
                                zones.toAskFor(submission)))
                .agencyReference();
    }

    private String number(Situation situation) {
        return people.find(situation.whose())
                .map(KnownPerson::emiratesId)
                .map(EmiratesId::digits)
                .orElseThrow();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .release(idempotencyKey, agencyReference, new Reason("BIRTH_OR_HOME_CHANGED"))
                .accepted();
    }
}
