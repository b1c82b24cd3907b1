package ae.istibaq.core.catalogue;

import java.util.EnumMap;
import java.util.Map;

/**
 * What follows for a service when the fact it rests on is corrected or annulled, or the stage of life ends; declared beside
 * the service's definition and carried out by the engine.
 *
 * @param ended what follows endings of their own
 * @param endedOtherwise what follows every other ending
 */
public record Undo(Following corrected, Following annulled, Map<Ending, Following> ended, Following endedOtherwise) {

    /** Of a service that has declared nothing; the layout's tests don't let one into the portal. */
    public static final Undo UNDECLARED = new Undo(
            Following.STOP_AND_TELL,
            Following.STOP_AND_TELL,
            Map.of(),
            Following.askAPerson("core.applications.rule.stage-ended"));

    public static Undo of(Following corrected, Following annulled, Following ended) {
        return new Undo(corrected, annulled, Map.of(), ended);
    }

    /** Declares what follows one kind of ending. */
    public Undo on(Ending ending, Following following) {
        Map<Ending, Following> more = new EnumMap<>(Ending.class);
        more.putAll(ended);
        more.put(ending, following);
        return new Undo(corrected, annulled, Map.copyOf(more), endedOtherwise);
    }

    public Following after(Ending ending) {
        return ended.getOrDefault(ending, endedOtherwise);
    }
}
