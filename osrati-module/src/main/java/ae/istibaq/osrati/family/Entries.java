package ae.istibaq.osrati.family;

import ae.istibaq.core.people.LifeLine;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the moments of a line of life into words. */
@Component
class Entries {

    private final LifeLine line;
    private final MessageSource texts;

    Entries(LifeLine line, MessageSource texts) {
        this.line = line;
        this.texts = texts;
    }

    /** All of a person's that the viewer may see, in order of time. */
    List<Entry> of(PersonId person, EmiratesId viewer, Language language) {
        return line.entriesOf(person, viewer).stream()
                .map(moment -> entry(moment, language))
                .toList();
    }

    private Entry entry(Moment moment, Language language) {
        Map<String, Object> places = new HashMap<>();
        moment.values()
                .forEach((name, value) ->
                        places.put(name, value instanceof BilingualText text ? text.in(language) : value));
        BilingualText place = moment.place();
        return new Entry(
                moment,
                texts.getMessage(moment.text(), new Object[] {places}, language.locale()),
                place == null ? null : place.in(language));
    }
}
