package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The pensions authority. */
@RestController
class PensionController {

    private static final int PENSION_AGE = 60;
    private static final long PENSION = 1_200_000;

    private final People people;

    PensionController(People people) {
        this.people = people;
    }

    record Pension(
            boolean pensioner,
            @Nullable LocalDate since,
            @Nullable Long monthlyFils,
            boolean unableToWork) {

        /** Who cannot work, or is old and without work, draws one. */
        static Pension of(Person person, LocalDate foundedOn) {
            var aged = person.birthDate().plusYears(PENSION_AGE);
            boolean draws = person.citizen()
                    && person.employment() == null
                    && (person.unableToWork() || aged.isBefore(foundedOn));
            var since = person.unableToWork() ? foundedOn.minusYears(1) : aged;
            return new Pension(draws, draws ? since : null, draws ? PENSION : null, person.unableToWork());
        }
    }

    @PostMapping("/agencies/gpssa/pension-lookups")
    Answer<Pension> pension(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return question.found(
                people.find(lookUp.emiratesId()).map(person -> Pension.of(person, people.foundedOn())),
                Answer.NOT_REGISTERED);
    }
}
