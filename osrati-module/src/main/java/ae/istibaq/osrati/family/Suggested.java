package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.family.Suggestion.Kind;
import java.util.Collection;
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

    Both of(Collection<PersonId> persons, EmiratesId viewer, Language language) {
        List<Suggestion> all = persons.stream()
                .flatMap(person -> rooms.stream().flatMap(room -> room.of(person, viewer, language).stream()))
                .distinct()
                .toList();
        return new Both(
                all.stream().filter(each -> each.kind() == Kind.FILL).toList(),
                all.stream()
                        .filter(each -> each.kind() == Kind.READ)
                        .limit(READINGS)
                        .toList());
    }
}
