package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The ministry that pays the marriage grant. */
@RestController
@RequestMapping("/agencies/mocd")
class MocdController {

    private final People people;
    private final Intake intake;

    MocdController(People people, Intake intake) {
        this.people = people;
        this.intake = intake;
    }

    record GrantHistory(
            boolean previousGrant, boolean groupWedding, boolean socialAssistance, boolean marriedToAnother) {

        /** The contract that is asked about is in the register already, so that another one is a second one. */
        static GrantHistory of(Person person) {
            var benefits = person.benefits();
            return new GrantHistory(
                    benefits.previousGrant(),
                    benefits.groupWedding(),
                    benefits.socialAssistance(),
                    person.spouses().size() > 1);
        }
    }

    record GrantApplication(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String spouseEmiratesId,

            @NotBlank @Size(max = 40) String contractNumber,
            @NotNull @Pattern(regexp = "AE\\d{21}") String iban) {

        private static final BigInteger MODULUS = BigInteger.valueOf(97);

        /** "AE" counts as 1014 behind the digits that follow the check digits. */
        @AssertTrue boolean isIbanChecked() {
            return !String.valueOf(iban).matches("AE\\d{21}")
                    || new BigInteger(iban.substring(4) + "1014" + iban.substring(2, 4))
                            .mod(MODULUS)
                            .equals(BigInteger.ONE);
        }

        Applications.Filing filing() {
            return new Applications.Filing(
                    Kind.MARRIAGE_GRANT, reference, applicantEmiratesId, this, List.of(spouseEmiratesId));
        }
    }

    @PostMapping("/grant-history-lookups")
    Answer<GrantHistory> history(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(people.find(lookUp.emiratesId()).map(GrantHistory::of), Answer.NOT_REGISTERED);
    }

    @PostMapping("/grant-applications")
    ResponseEntity<JsonNode> apply(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody GrantApplication application) {
        return intake.receive(key, application.filing());
    }
}
