package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On a child's line of life: the school it was admitted to. */
@Component
class SchoolPlaceMoments implements Moments {

    private final SchoolPlaces places;
    private final People people;

    SchoolPlaceMoments(SchoolPlaces places, People people) {
        this.places = places;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        return places.of(people.keyOf(person)).stream()
                .map(place -> new Moment(
                        "school-" + place.reference(),
                        "osrati.schoolregistration.moment.placed",
                        Map.of("school", place.school(), "schoolYear", place.schoolYear()),
                        place.givenOn(),
                        null,
                        Moment.Kind.SERVICE,
                        Moment.Standing.DONE,
                        Matter.SCHOOL,
                        "/applications/" + place.reference(),
                        null))
                .toList();
    }
}
