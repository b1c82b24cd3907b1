package ae.istibaq.sandbox.schools;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.world.Places;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** The Ministry of Education as the portal meets it. */
@RestController
@RequestMapping("/agencies/moe")
class SchoolController {

    private static final String YEAR = "20\\d{2}-20\\d{2}";
    private static final String GRADE = "PRE_KG|KG1|KG2|G([1-9]|1[0-2])";
    private static final String ZONE = "[A-Z]{3}-\\d{2}";
    private static final String SCHOOL = "[A-Z]{3}-\\d{3}";

    private final Schools schools;
    private final Windows windows;
    private final Places places;
    private final Intake intake;

    SchoolController(Schools schools, Windows windows, Places places, Intake intake) {
        this.schools = schools;
        this.windows = windows;
        this.places = places;
        this.intake = intake;
    }

    record SchoolLookUp(
            @NotNull @Pattern(regexp = YEAR) String schoolYear,
            @Nullable @Pattern(regexp = GRADE) String grade,
            @Nullable @Pattern(regexp = ZONE) String zoneCode) {}

    record FreePlaces(String grade, int free) {}

    record School(
            String code,
            String nameAr,
            String nameEn,
            String zoneCode,
            String zoneAr,
            String zoneEn,
            double latitude,
            double longitude,
            String attendedBy,
            boolean inclusive,
            String phone,
            List<FreePlaces> places) {}

    record SchoolList(List<School> schools) {}

    record WindowLookUp(@Nullable @Pattern(regexp = YEAR) String schoolYear) {}

    record WindowList(List<Window> windows) {}

    record Seat(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Valid PersonRef child,
            @NotNull @Pattern(regexp = YEAR) String schoolYear,
            @NotNull @Pattern(regexp = GRADE) String grade,
            @Nullable @Pattern(regexp = ZONE) String zoneCode) {}

    record Registration(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String childEmiratesId,

            @NotNull @Pattern(regexp = YEAR) String schoolYear,
            @NotNull @Pattern(regexp = GRADE) String grade,

            @NotNull @Size(min = 1, max = 2) List<@NotNull @Pattern(regexp = SCHOOL) String> schools) {

        @AssertTrue boolean isEachSchoolOnce() {
            return schools == null || schools.stream().distinct().count() == schools.size();
        }
    }

    @PostMapping("/school-lookups")
    Answer<SchoolList> schools(Question question, @Valid @RequestBody SchoolLookUp lookUp) {
        var zone = lookUp.zoneCode();
        if (zone != null && places.zone(zone).isEmpty()) {
            return question.notFound("NO_SUCH_ZONE");
        }
        return question.found(new SchoolList(schools.all().stream()
                .filter(school -> zone == null || school.zone().equals(zone))
                .filter(school -> lookUp.grade() == null || school.grades().contains(lookUp.grade()))
                .map(school -> shown(school, lookUp))
                .toList()));
    }

    @PostMapping("/window-lookups")
    Answer<WindowList> windows(Question question, @Valid @RequestBody WindowLookUp lookUp) {
        var found = windows.all().stream()
                .filter(window ->
                        lookUp.schoolYear() == null || window.schoolYear().equals(lookUp.schoolYear()))
                .toList();
        return found.isEmpty() ? question.notFound("NOT_ANNOUNCED") : question.found(new WindowList(found));
    }

    @PostMapping("/school-seats")
    ResponseEntity<JsonNode> reserve(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Seat seat) {
        return intake.receive(
                key, new Applications.Filing(Kind.SCHOOL_SEAT, seat.reference(), seat.applicantEmiratesId(), seat));
    }

    @PostMapping("/school-registrations")
    ResponseEntity<JsonNode> register(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Registration registration) {
        if (!windows.isOpen(registration.schoolYear())) {
            throw new NotPossible("Registration for this year is not open");
        }
        if (registration.schools().stream().anyMatch(code -> schools.find(code).isEmpty())) {
            throw new NotPossible("There is no such school");
        }
        return intake.receive(
                key,
                new Applications.Filing(
                        Kind.SCHOOL_REGISTRATION,
                        registration.reference(),
                        registration.applicantEmiratesId(),
                        registration,
                        List.of(registration.childEmiratesId())));
    }

    private School shown(Places.School school, SchoolLookUp lookUp) {
        var zone = places.zone(school.zone()).orElseThrow();
        return new School(
                school.code(),
                school.name().ar(),
                school.name().en(),
                zone.code(),
                zone.name().ar(),
                zone.name().en(),
                school.latitude(),
                school.longitude(),
                school.attendedBy(),
                school.inclusive(),
                "+97167%06d".formatted(410_000 + Math.floorMod(school.code().hashCode(), 9_999)),
                school.grades().stream()
                        .filter(grade -> lookUp.grade() == null || grade.equals(lookUp.grade()))
                        .map(grade -> new FreePlaces(grade, schools.free(school, lookUp.schoolYear(), grade)))
                        .toList());
    }
}
