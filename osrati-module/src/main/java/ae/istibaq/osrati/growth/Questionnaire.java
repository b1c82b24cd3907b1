package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One form about one child, from the first answer on.
 *
 * @param handedIn null while it is filled
 * @param judgement null until the ministry has judged
 */
record Questionnaire(
        UUID id,
        PersonId child,
        String collection,
        Window window,
        @Nullable HandedIn handedIn,
        @Nullable Judgement judgement) {

    /**
     * @param by who handed it in
     * @param ageMonths the child's age as the form counts it
     * @param worry whether they worry whatever the answers are
     */
    record HandedIn(Instant at, EmiratesId by, int ageMonths, boolean worry, Outcome proposal) {

        /** Without the person, so that no log shows them. */
        @Override
        public String toString() {
            return "HandedIn[" + at + "]";
        }
    }

    /**
     * @param repeatOn when the ministry wants to hear again; null unless it watches
     * @param centre whom to contact; null unless it refers
     */
    record Judgement(
            Outcome outcome,
            LocalDate judgedOn,
            @Nullable LocalDate repeatOn,
            @Nullable Centre centre) {}

    /** A centre of early intervention. */
    record Centre(BilingualText name, String phone) {}

    /** Without the child's answers, so that no log shows them. */
    @Override
    public String toString() {
        return "Questionnaire[" + id + "]";
    }
}
