package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The housing programme. */
@RestController
@RequestMapping("/agencies/szhp")
class SzhpController {

    private final People people;
    private final Intake intake;

    SzhpController(People people, Intake intake) {
        this.people = people;
        this.intake = intake;
    }

    record AidHistory(
            boolean earlierAid,
            @Nullable Words body,
            @Nullable Integer year) {

        static AidHistory of(Person person) {
            var aid = person.benefits().housingAid();
            return aid == null ? new AidHistory(false, null, null) : new AidHistory(true, aid.body(), aid.year());
        }
    }

    record HousingApplication(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            HousingCounter.@NotNull Purpose kind) {

        Applications.Filing filing() {
            return new Applications.Filing(Kind.HOUSING_SUPPORT, reference, applicantEmiratesId, this);
        }
    }

    @PostMapping("/aid-history-lookups")
    Answer<AidHistory> history(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(people.find(lookUp.emiratesId()).map(AidHistory::of), Answer.NOT_REGISTERED);
    }

    @PostMapping("/housing-applications")
    ResponseEntity<JsonNode> apply(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody HousingApplication application) {
        return intake.receive(key, application.filing());
    }
}
