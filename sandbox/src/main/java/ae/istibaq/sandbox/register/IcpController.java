package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.MaritalStatus;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Sex;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final Protections protections;
    private final FamilyBooks familyBooks;
    private final Intake intake;

    IcpController(People people, Protections protections, FamilyBooks familyBooks, Intake intake) {
        this.people = people;
        this.protections = protections;
        this.familyBooks = familyBooks;
        this.intake = intake;
    }

    record PersonRecord(
            String emiratesId,
            String unifiedNumber,
            @Nullable String nameAr,
            String nameEn,
            LocalDate birthDate,
            Sex sex,
            String nationality,
            @Nullable String mobile,
            @Nullable String email,
            boolean alive,
            @Nullable LocalDate diedOn,
            @JsonProperty("protected") boolean isProtected,
            boolean ofDetermination,
            MaritalStatus maritalStatus,
            Emirate emirate,
            @Nullable String language) {

        static PersonRecord of(Person person, boolean isProtected) {
            return new PersonRecord(
                    person.emiratesId(),
                    person.unifiedNumber(),
                    person.nameAr(),
                    person.nameEn(),
                    person.birthDate(),
                    person.sex(),
                    person.nationality(),
                    person.mobile(),
                    person.email(),
                    person.alive(),
                    person.diedOn(),
                    isProtected,
                    person.ofDetermination(),
                    person.maritalStatus(),
                    person.emirate(),
                    person.language());
        }
    }

    record FamilyBookUpdate(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Pattern(regexp = "\\d{9}") String familyBookNumber,

            FamilyBooks.@NotNull Cause cause,
            @NotBlank @Size(max = 40) String matterNumber,
            @NotNull @Valid Intake.Payment payment) {

        Applications.Filing filing() {
            return new Applications.Filing(Kind.FAMILY_BOOK_UPDATE, reference, applicantEmiratesId, this);
        }
    }

    record FamilyBookApplication(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotBlank @Size(max = 40) String contractNumber,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String spouseEmiratesId,

            @NotNull @Valid Intake.Payment payment) {

        Applications.Filing filing() {
            return new Applications.Filing(
                    Kind.FAMILY_BOOK, reference, applicantEmiratesId, this, List.of(spouseEmiratesId));
        }
    }

    @PostMapping("/person-lookups")
    Answer<PersonRecord> person(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(
                people.find(lookUp.emiratesId())
                        .map(person -> PersonRecord.of(person, protections.covers(person.emiratesId()))),
                Answer.NOT_REGISTERED);
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
        return intake.receive(key, application.filing());
    }

    @PostMapping("/family-book-updates")
    ResponseEntity<JsonNode> update(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody FamilyBookUpdate update) {
        return intake.receive(key, update.filing());
    }
}
