package ae.istibaq.osrati.growth;

import ae.istibaq.core.shared.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of children of one age, as the ministry sets it.
 *
 * @param collection name of the questions, of which there may be new ones later
 * @param months the age it is for
 * @param areas in the order they are asked
 * @param sample whether any of it is not confirmed by the ministry
 */
record Form(String collection, int months, List<Area> areas, boolean sample) {

    /**
     * One side of a child's growth.
     *
     * @param referBelow points below which a child is seen by a centre
     * @param watchBelow points below which it is asked again sooner
     */
    record Area(String code, BilingualText name, int referBelow, int watchBelow, List<Question> questions) {

        Area {
            questions = List.copyOf(questions);
        }
    }

    /** @param code by which answers and the ministry know it, such as 12-SOCIAL-1 */
    record Question(String code, BilingualText text) {}

    Form {
        areas = List.copyOf(areas);
    }

    /** As the ministry is told which form was filled. */
    String code() {
        return collection + "/" + months;
    }

    Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The area that is asked after one; empty after the last. */
    Optional<Area> after(Area area) {
        int next = areas.indexOf(area) + 1;
        return next < areas.size() ? Optional.of(areas.get(next)) : Optional.empty();
    }
}
