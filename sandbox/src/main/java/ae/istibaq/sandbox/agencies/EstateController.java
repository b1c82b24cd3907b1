package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Estate;
import ae.istibaq.sandbox.world.People;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The registers of what people own: licences, homes, title deeds. An empty list is an answer too. */
@RestController
class EstateController {

    private final People people;

    EstateController(People people) {
        this.people = people;
    }

    record Licence(String number, String nameAr, String nameEn, Emirate emirate, Estate.Licence.Status status) {

        static Licence of(Estate.Licence licence) {
            return new Licence(
                    licence.number(), licence.name().ar(), licence.name().en(), licence.emirate(), licence.status());
        }
    }

    record Licences(List<Licence> licences) {}

    record Homes(List<Estate.Home> homes) {}

    record Properties(List<Estate.Property> properties) {}

    @PostMapping("/agencies/ded/licence-lookups")
    Answer<Licences> licences(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return estate(
                question,
                lookUp,
                estate ->
                        new Licences(estate.licences().stream().map(Licence::of).toList()));
    }

    @PostMapping("/agencies/ajman-municipality/home-lookups")
    Answer<Homes> homes(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return estate(question, lookUp, estate -> new Homes(estate.homes()));
    }

    @PostMapping("/agencies/ajman-land/property-lookups")
    Answer<Properties> properties(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return estate(question, lookUp, estate -> new Properties(estate.properties()));
    }

    private <T> Answer<T> estate(Question question, PersonLookUp lookUp, Function<Estate, T> shape) {
        return question.found(
                people.find(lookUp.emiratesId()).map(person -> shape.apply(person.estate())), Answer.NOT_REGISTERED);
    }
}
