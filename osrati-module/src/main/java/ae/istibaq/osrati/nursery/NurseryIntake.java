package ae.istibaq.osrati.nursery;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.nursery.NurseryRegistry.Contact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands a mother's contact over to the nursery she has chosen; with her consent, and for as long as that lasts. */
@Component
class NurseryIntake implements Intake {

    private final NurseryRegistry registry;
    private final People people;
    private final Parameters parameters;
    private final Later later;
    private final Clock clock;

    NurseryIntake(Connectors connectors, People people, Parameters parameters, Later later, Clock clock) {
        this.registry = connectors.connect("nursery", NurseryRegistry.class);
        this.people = people;
        this.parameters = parameters;
        this.later = later;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return Nursery.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        Instant consentedAt = Instant.parse(submission.choice(Nursery.CONSENT));
        Person mother = people.lookUp(situation.person(), situation.cause());
        BilingualText name = mother.name();
        String reference = registry.handOver(
                        idempotencyKey,
                        new Contact(
                                submission.reference(),
                                submission.choice(Nursery.CHOSEN),
                                name.ar(),
                                Objects.requireNonNullElseGet(name.en(), () -> Objects.requireNonNull(name.ar())),
                                Objects.requireNonNull(mother.mobile()).e164(),
                                mother.email(),
                                situation.day("birthDate"),
                                null,
                                consentedAt))
                .agencyReference();
        later.at(endOf(consentedAt), ConsentsEnd.of(submission.reference()));
        return reference;
    }

    private Instant endOf(Instant consentedAt) {
        long days = parameters
                .require("osrati.nursery.consent-days", LocalDate.ofInstant(consentedAt, clock.getZone()))
                .number();
        return consentedAt.plus(Duration.ofDays(days));
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return registry.cancel(idempotencyKey, agencyReference, new Reason("CONSENT_WITHDRAWN"))
                .accepted();
    }
}
