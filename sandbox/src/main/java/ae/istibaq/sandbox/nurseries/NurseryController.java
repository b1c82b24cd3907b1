package ae.istibaq.sandbox.nurseries;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Places;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/** The registry of nurseries as the portal meets it. */
@RestController
@RequestMapping("/agencies/nursery")
class NurseryController {

    private final Places places;
    private final People people;
    private final Intake intake;

    NurseryController(Places places, People people, Intake intake) {
        this.places = places;
        this.people = people;
        this.intake = intake;
    }

    record NurseryLookUp(@NotNull Emirate emirate) {}

    record Nursery(
            String licence,
            LocalDate licenceExpiresOn,
            String nameAr,
            String nameEn,
            Emirate emirate,
            String areaAr,
            String areaEn,
            double latitude,
            double longitude,
            int fromMonths,
            int toMonths,
            String opensAt,
            String closesAt,
            long monthlyFeeFromFils,
            long monthlyFeeToFils,
            List<String> languages,
            boolean inclusive,
            String phone,
            List<Places.AgeGroup> places) {}

    record NurseryList(List<Nursery> nurseries) {}

    /** A mother's contact; whose it is the nursery learns from nothing but this. */
    record Contact(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,
            @NotNull @Pattern(regexp = "NUR-\\d{4}") String licence,
            @Nullable @Size(min = 1, max = 200) String motherNameAr,
            @NotBlank @Size(max = 200) String motherNameEn,
            @NotNull @Pattern(regexp = "\\+9715\\d{8}") String mobile,
            @Nullable @Email @Size(max = 254) String email,
            @NotNull LocalDate childBornOn,
            @Nullable LocalDate wishedFrom,
            @NotNull Instant consentedAt) {}

    @PostMapping("/nursery-lookups")
    Answer<NurseryList> nurseries(Question question, @Valid @RequestBody NurseryLookUp lookUp) {
        // The map that the sandbox draws is Ajman's.
        return lookUp.emirate() == Emirate.AJMAN
                ? question.found(new NurseryList(
                        places.nurseries().stream().map(this::shown).toList()))
                : question.notFound("NONE_LICENSED");
    }

    @PostMapping("/contacts")
    ResponseEntity<JsonNode> handOver(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Contact contact) {
        if (places.nursery(contact.licence()).isEmpty()) {
            throw new NotPossible("There is no such nursery");
        }
        var mother = people.account(contact.mobile())
                .map(account -> account.emiratesId())
                .orElseThrow(() -> new NotPossible("Nobody has this number"));
        return intake.receive(
                key,
                new Applications.Filing(
                        Kind.NURSERY_CONTACT, contact.reference(), mother == null ? "" : mother, contact));
    }

    private Nursery shown(Places.Nursery nursery) {
        var zone = places.zone(nursery.zone()).orElseThrow();
        return new Nursery(
                nursery.licence(),
                people.foundedOn().plusDays(nursery.licenceDaysLeft()),
                nursery.name().ar(),
                nursery.name().en(),
                Emirate.AJMAN,
                zone.name().ar(),
                zone.name().en(),
                nursery.latitude(),
                nursery.longitude(),
                nursery.fromMonths(),
                nursery.toMonths(),
                nursery.opensAt(),
                nursery.closesAt(),
                nursery.monthlyFeeFromFils(),
                nursery.monthlyFeeToFils(),
                nursery.languages(),
                nursery.inclusive(),
                nursery.phone(),
                nursery.places());
    }
}
