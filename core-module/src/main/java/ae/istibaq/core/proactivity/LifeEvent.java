package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a person's life and that bundles may react to: a past-tense record of a service's room,
 * published in the transaction that received it.
 */
public sealed interface LifeEvent {

    /** The received event that told it; every effect keeps it. */
    UUID cause();

    /** What it is about, unique for its kind: such as the number of a contract. */
    String matter();

    /** A fact that begins a stage of life. */
    non-sealed interface Begun extends LifeEvent {

        /** Who has which part; a role that nobody has, or nobody known, is left out. */
        Map<Role, EmiratesId> roles();

        /** Whose matter it is, such as the child; null where it is that of those who have the roles. */
        default @Nullable PersonId subject() {
            return null;
        }

        /** Where in the portal those go on who are told something. */
        default String path() {
            return "/me";
        }

        /** What offers and messages may say of it; days as ISO. */
        Map<String, String> about();

        /** A document that came with it; null where there is none. */
        default @Nullable UUID document() {
            return null;
        }
    }

    /** The fact was corrected: what rested on the old one is undone, and the stage begins anew from the new one. */
    non-sealed interface Corrected extends LifeEvent {

        /** The fact as it should have been. */
        Begun anew();
    }

    /**
     * Something ended before its time: somebody died, was never born, or left. Which stages it ends follows from its
     * kind: those of the matter, those about the subject, or those in which one of the persons has the part in question.
     */
    non-sealed interface Ended extends LifeEvent {

        Ending kind();

        /** The kinds of fact whose stages on the matter end; none where it is told by persons alone. */
        default Set<Class<? extends Begun>> of() {
            return Set.of();
        }

        /** Whose stages end, such as the child's; null where it is told otherwise. */
        default @Nullable PersonId subject() {
            return null;
        }

        /** Whose part ends, such as the dead parent's. */
        default Set<EmiratesId> persons() {
            return Set.of();
        }

        /** Whom they are kept from: stages in which one of these has a part with them end for both. */
        default Set<EmiratesId> keptFrom() {
            return Set.of();
        }

        /** To whom nothing cheerful is said for a time. */
        default Set<EmiratesId> bereaved() {
            return Set.of();
        }
    }

    /** There was no such ending, or it was taken back: what it stopped begins anew. Tells the same as the ending did. */
    non-sealed interface Resumed extends LifeEvent {

        /** The ending as it was told. */
        Ended ended();
    }

    /** The fact never was, or is no more: what rested on it is undone. */
    non-sealed interface Annulled extends LifeEvent {

        /** The kind of fact that is annulled. */
        Class<? extends Begun> of();

        /** Whether nobody is told, because what has ended is not spoken of, or is told elsewhere. */
        default boolean unspoken() {
            return false;
        }
    }
}
