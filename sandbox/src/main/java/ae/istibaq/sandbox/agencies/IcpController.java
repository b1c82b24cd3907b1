package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.MaritalStatus;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The identity authority: persons and family books. */
@RestController
@RequestMapping("/agencies/icp")
class IcpController {

    private final People people;
    private final FamilyBooks familyBooks;
    private final Intake intake;

    IcpController(People people, FamilyBooks familyBooks, Intake intake) {
        this.people = people;
        this.familyBooks = familyBooks;
        this.intake = intake;
    }

    record PersonRecord(
            String emiratesId,
            @Nullable String nameAr,
            String nameEn,
            LocalDate birthDate,
            Sex sex,
            String nationality,
            @Nullable String mobile,
            @Nullable String email,
            boolean alive,
            MaritalStatus maritalStatus,
            Emirate emirate,
            @Nullable String language) {

        static PersonRecord of(Person person) {
            return new PersonRecord(
                    person.emiratesId(),
                    person.nameAr(),
                    person.nameEn(),
                    person.birthDate(),
                    person.sex(),
                    person.nationality(),
                    person.mobile(),
                    person.email(),
                    person.alive(),
                    person.maritalStatus(),
                    person.emirate(),
                    person.language());
        }
    }

    record Payment(
            @NotBlank @Size(max = 64) String orderId,
            @PositiveOrZero long fils) {}

    record FamilyBookApplication(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotBlank @Size(max = 40) String contractNumber,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String spouseEmiratesId,

            @NotNull @Valid Payment payment) {

        Applications.Filing filing() {
            return new Applications.Filing(
                    Kind.FAMILY_BOOK,
                    reference,
                    applicantEmiratesId,
                    spouseEmiratesId,
                    contractNumber,
                    new Application.Payment(payment.orderId(), payment.fils()),
                    null,
                    null);
        }
    }

    @PostMapping("/person-lookups")
    Answer<PersonRecord> person(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(people.find(lookUp.emiratesId()).map(PersonRecord::of), Answer.NOT_REGISTERED);
    }

    @PostMapping("/family-book-lookups")
    Answer<FamilyBooks.Book> familyBook(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        var person = people.find(lookUp.emiratesId()).orElse(null);
        return person == null
                ? question.notFound(Answer.NOT_REGISTERED)
                : question.found(familyBooks.of(person), "NO_FAMILY_BOOK");
    }

    @PostMapping("/family-book-applications")
    ResponseEntity<JsonNode> apply(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody FamilyBookApplication application) {
        return intake.receive(key, application, application.filing());
    }

    @PostMapping("/family-book-applications/{agencyReference}/cancellation")
    ResponseEntity<JsonNode> cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @Valid @RequestBody Intake.Cancellation cancellation) {
        return intake.cancel(Kind.FAMILY_BOOK, key, agencyReference, cancellation);
    }

    @GetMapping("/family-book-applications/{agencyReference}")
    Intake.Standing standing(@PathVariable String agencyReference) {
        return intake.standing(Kind.FAMILY_BOOK, agencyReference);
    }
}
