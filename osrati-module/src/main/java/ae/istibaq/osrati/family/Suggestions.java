package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.List;

/** What a room lays beside a person's dates and services: something to fill in or to read. A bean of that room. */
public interface Suggestions {

    /** What the viewer may do or read about a person today, the weightiest first. */
    List<Suggestion> of(PersonId person, EmiratesId viewer, Language language);
}
