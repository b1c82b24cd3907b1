package ae.istibaq.sandbox.ministry;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The ministry of the family: refunds, the Edaad course, growth questionnaires, early intervention. */
@RestController
@RequestMapping("/agencies/mocd")
class MinistryController {

    private final Edaad edaad;
    private final People people;
    private final Places places;
    private final SandboxClock clock;
    private final Applications applications;
    private final Intake intake;

    MinistryController(
            Edaad edaad, People people, Places places, SandboxClock clock, Applications applications, Intake intake) {
        this.edaad = edaad;
        this.people = people;
        this.places = places;
        this.clock = clock;
        this.applications = applications;
        this.intake = intake;
    }

    /** Why a grant is paid back. */
    enum Ground {
        DIVORCE,
        CONTRACT_ANNULLED,
        PAID_BY_ERROR
    }

    record GrantRefund(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Pattern(regexp = "[A-Z]{3,4}-\\d{4}-\\d{8}") String grantReference,

            @NotNull Ground ground) {}

    record Course(
            String courseNumber,
            String titleAr,
            String titleEn,
            String url,
            @Nullable LocalDate attendedOn) {}

    record CentreLookUp(@Nullable Emirate emirate) {}

    record Centre(
            String code,
            String nameAr,
            String nameEn,
            Emirate emirate,
            double latitude,
            double longitude,
            String phone) {

        static Centre of(Places.Centre centre) {
            return new Centre(
                    centre.code(),
                    centre.name().ar(),
                    centre.name().en(),
                    centre.emirate(),
                    centre.latitude(),
                    centre.longitude(),
                    centre.phone());
        }
    }

    record CentreList(List<Centre> centres) {}

    record GivenAnswer(
            @NotNull @Pattern(regexp = "[A-Z0-9_-]{1,20}") String question,

            @Nullable @Pattern(regexp = "YES|SOMETIMES|NOT_YET") String answer) {}

    record Score(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{2,31}") String area,
            @Nullable @Min(0) @Max(100) Integer score) {}

    record GrowthAnswers(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String respondentEmiratesId,

            @NotNull @Valid PersonRef child,
            @NotNull @Size(min = 1, max = 40) String form,
            @NotNull @Min(1) @Max(72) Integer formMonths,
            @NotNull @Min(0) @Max(80) Integer ageMonths,
            @NotNull LocalDate answeredOn,
            @NotNull @Size(min = 1, max = 120) List<@Valid GivenAnswer> answers,
            @NotNull @Size(max = 12) List<@Valid Score> scores,
            @NotNull Boolean worry,
            GrowthCounter.@NotNull Growth proposal) {}

    @PostMapping("/edaad-lookups")
    Answer<Course> course(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        if (people.find(lookUp.emiratesId()).isEmpty()) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        var number =
                "EDA-%d-%02d".formatted(clock.today().getYear(), clock.today().getMonthValue());
        return question.found(new Course(
                number,
                "إعداد: التخطيط لحياة زوجية ناجحة",
                "Edaad: planning a successful marriage",
                "https://edaad.example/courses/" + number,
                edaad.of(lookUp.emiratesId()).map(Edaad.Attendance::attendedOn).orElse(null)));
    }

    @PostMapping("/centre-lookups")
    Answer<CentreList> centres(Question question, @Valid @RequestBody CentreLookUp lookUp) {
        var found = places.centres().stream()
                .filter(centre -> lookUp.emirate() == null || centre.emirate() == lookUp.emirate())
                .map(Centre::of)
                .toList();
        return found.isEmpty() ? question.notFound("NONE") : question.found(new CentreList(found));
    }

    @PostMapping("/growth-answers")
    ResponseEntity<JsonNode> growth(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody GrowthAnswers growth) {
        return intake.receive(
                key,
                new Applications.Filing(
                        Kind.GROWTH_ANSWERS, growth.reference(), growth.respondentEmiratesId(), growth));
    }

    @PostMapping("/grant-refunds")
    ResponseEntity<JsonNode> refund(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody GrantRefund refund) {
        if (applications.find(refund.grantReference()).isEmpty()) {
            throw new NotPossible("There is no such grant");
        }
        return intake.receive(
                key,
                new Applications.Filing(Kind.GRANT_REFUND, refund.reference(), refund.applicantEmiratesId(), refund));
    }
}
