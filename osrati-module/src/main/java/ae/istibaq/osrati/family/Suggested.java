package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.family.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what all rooms lay beside persons; of things to read only a few, so that nobody is flooded. */
@Component
class Suggested {

    private static final int READINGS = 3;

    // Asked for late: rooms that suggest something stand above this one.
    private final ObjectProvider<Suggestions> rooms;

    Suggested(ObjectProvider<Suggestions> rooms) {
        this.rooms = rooms;
    }

    /** What to fill in, and what to read. */
    record Both(List<Suggestion> toFill, List<Suggestion> toRead) {}

    /** Of things to read the first of each person before the second of any. */
    Both of(Collection<PersonId> persons, EmiratesId viewer, Language language) {
        List<Suggestion> toFill = new ArrayList<>();
        List<Ranked> toRead = new ArrayList<>();
        for (PersonId person : persons) {
            int rank = 0;
            for (Suggestion each : suggestions(person, viewer, language)) {
                if (each.kind() == Kind.FILL) {
                    toFill.add(each);
                } else {
                    toRead.add(new Ranked(rank++, each));
                }
            }
        }
        return new Both(
                toFill,
                toRead.stream()
                        .sorted(Comparator.comparing(Ranked::rank))
                        .map(Ranked::suggestion)
                        .distinct()
                        .limit(READINGS)
                        .toList());
    }

    private record Ranked(int rank, Suggestion suggestion) {}

    private List<Suggestion> suggestions(PersonId person, EmiratesId viewer, Language language) {
        return rooms.stream()
                .flatMap(room -> room.of(person, viewer, language).stream())
                .toList();
    }
}
