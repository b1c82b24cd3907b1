package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.util.List;

/** What a room knows of a person's line of life; a bean of each room that has something to tell. */
public interface Moments {

    /**
     * The person's moments, in any order. {@link LifeLine} leaves out those in whose matter the viewer has no power; a
     * room leaves out what its own matter shows to fewer.
     *
     * @param viewer who looks
     */
    List<Moment> of(PersonId person, EmiratesId viewer);
}
