package ae.istibaq.core.people;

import java.util.Map;

/**
 * A person of whom someone may see something.
 *
 * @param powers by matter; a matter that is not named may not be seen
 */
public record Ward(PersonId person, Map<Matter, Power> powers) {

    public Ward {
        powers = Map.copyOf(powers);
    }

    public boolean sees(Matter matter) {
        return powers.containsKey(matter);
    }
}
