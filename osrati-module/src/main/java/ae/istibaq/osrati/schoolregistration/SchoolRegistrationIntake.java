package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.schoolregistration.SchoolRegister.Request;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands a registration to the ministry, with one school or two in the order they are wished for. */
@Component
class SchoolRegistrationIntake implements Intake {

    private final SchoolRegister register;
    private final People people;

    SchoolRegistrationIntake(Connectors connectors, People people) {
        this.register = connectors.connect("moe", SchoolRegister.class);
        this.people = people;
    }

    @Override
    public ServiceKey service() {
        return SchoolRegistration.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        EmiratesId child =
                people.find(situation.whose()).map(KnownPerson::emiratesId).orElseThrow();
        return register.register(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                child.digits(),
                                situation.told("schoolYear"),
                                submission.choice(SchoolRegistration.GRADE),
                                Stream.of(SchoolRegistration.FIRST, SchoolRegistration.SECOND)
                                        .map(submission.choices()::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return register.cancel(idempotencyKey, agencyReference, new Reason("BIRTH_CHANGED"))
                .accepted();
    }
}
