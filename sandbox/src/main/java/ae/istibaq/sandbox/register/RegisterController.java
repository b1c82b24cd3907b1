package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The identity authority's answers about families, homes and photos. */
@RestController
@RequestMapping("/agencies/icp")
class RegisterController {

    private final People people;
    private final FamilyRecords families;
    private final Protections protections;
    private final Photos photos;

    RegisterController(People people, FamilyRecords families, Protections protections, Photos photos) {
        this.people = people;
        this.families = families;
        this.protections = protections;
        this.photos = photos;
    }

    record ResidenceRecord(
            @JsonProperty("protected") boolean isProtected,
            Emirate emirate,
            @Nullable String zoneCode,
            @Nullable String zoneAr,
            @Nullable String zoneEn,
            @Nullable String addressAr,
            @Nullable String addressEn,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable LocalDate since) {

        static ResidenceRecord hidden(Person person) {
            return new ResidenceRecord(true, person.emirate(), null, null, null, null, null, null, null, null);
        }

        static Optional<ResidenceRecord> of(Person person) {
            return Optional.ofNullable(person.residence()).map(home -> {
                var zone = home.zone();
                return new ResidenceRecord(
                        false,
                        person.emirate(),
                        zone == null ? null : zone.code(),
                        zone == null ? null : zone.name().ar(),
                        zone == null ? null : zone.name().en(),
                        home.address().ar(),
                        home.address().en(),
                        home.latitude(),
                        home.longitude(),
                        home.since());
            });
        }
    }

    @PostMapping("/family-lookups")
    Answer<FamilyRecords.FamilyRecord> family(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(people.find(lookUp.emiratesId()).map(families::of), Answer.NOT_REGISTERED);
    }

    @PostMapping("/residence-lookups")
    Answer<ResidenceRecord> residence(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        var person = people.find(lookUp.emiratesId()).orElse(null);
        if (person == null) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        return protections.covers(person.emiratesId())
                ? question.found(ResidenceRecord.hidden(person))
                : question.found(ResidenceRecord.of(person), "UNKNOWN");
    }

    @PostMapping("/photo-lookups")
    Answer<Photos.Photo> photo(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        var person = people.find(lookUp.emiratesId()).orElse(null);
        if (person == null) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        return question.found(photos.of(person), "NO_PHOTO");
    }
}
