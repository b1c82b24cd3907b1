package ae.istibaq.sandbox.world;

import java.time.LocalDate;

/**
 * Somebody's charge over a child from before the story begins, as the seed has it.
 *
 * @param holder Emirates ID
 * @param child Emirates ID
 * @param jointly acts only together with the other guardian
 */
public record Ward(Kind kind, String holder, String child, LocalDate from, boolean jointly) {

    /** As the court writes it. */
    public enum Kind {
        GUARDIAN_OF,
        CUSTODIAN_OF,
        FOSTERS
    }

    Ward jointly(boolean together) {
        return new Ward(kind, holder, child, from, together);
    }
}
