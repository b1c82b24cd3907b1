package ae.istibaq.sandbox.schools;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Government schools and who is placed in them. */
@Component
class Schools {

    private final Places places;
    private final Applications applications;
    private final Shelf<Placement> placements;

    Schools(Places places, Applications applications, Store store) {
        this.places = places;
        this.applications = applications;
        this.placements = store.shelf("placements", Placement.class);
    }

    /** A child's place. */
    record Placement(String agencyReference, String school, String schoolYear, String grade) {}

    List<Places.School> all() {
        return places.schools();
    }

    Optional<Places.School> find(String code) {
        return places.school(code);
    }

    /** Places of a grade in a year that nobody has; none where the school has no such grade. */
    int free(Places.School school, String schoolYear, String grade) {
        if (!school.grades().contains(grade)) {
            return 0;
        }
        long taken = placements.all().stream()
                .filter(placement -> placement.school().equals(school.code())
                        && placement.schoolYear().equals(schoolYear)
                        && placement.grade().equals(grade))
                .filter(placement -> applications
                        .find(placement.agencyReference())
                        .filter(application -> application.status() == Status.APPROVED)
                        .isPresent())
                .count();
        // Some are taken by children whose story nobody tells; not in all schools alike.
        int others = Math.floorMod((school.code() + schoolYear + grade).hashCode(), school.placesPerGrade());
        return (int) Math.max(0, school.placesPerGrade() - others - taken);
    }

    /** The first of the wished schools that has a place. */
    Optional<Places.School> placeFor(Application registration) {
        if (registration.kind() != Kind.SCHOOL_REGISTRATION) {
            return Optional.empty();
        }
        return registration
                .content()
                .path("schools")
                .valueStream()
                .flatMap(code -> find(code.asString()).stream())
                .filter(school -> free(school, registration.text("schoolYear"), registration.text("grade")) > 0)
                .findFirst();
    }

    void place(Application registration, Places.School school) {
        placements.put(
                registration.agencyReference(),
                new Placement(
                        registration.agencyReference(),
                        school.code(),
                        registration.text("schoolYear"),
                        registration.text("grade")));
    }
}
