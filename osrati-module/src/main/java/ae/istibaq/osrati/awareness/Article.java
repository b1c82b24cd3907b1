package ae.istibaq.osrati.awareness;

import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Something short to read.
 *
 * @param key its name in addresses
 * @param from day of the phase, counted from the anchor, from which it is worth reading
 * @param until the last such day
 * @param readers who of those with a part is shown it
 * @param body paragraphs, an empty line between two
 * @param reviewedOn when somebody who knows last looked at it
 * @param reviewDue the last day on which it may be shown without another look
 * @param sample whether the agency has not confirmed it
 */
record Article(
        String key,
        Anchor anchor,
        int from,
        int until,
        Set<Role> readers,
        BilingualText title,
        BilingualText summary,
        BilingualText body,
        String agency,
        BilingualText author,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        boolean sample) {

    Article {
        readers = Set.copyOf(readers);
    }

    /** Whether it lies in the phase of one with a part so many days after the anchor. */
    boolean suits(Anchor of, long days, Role reader) {
        return anchor == of && days >= from && days <= until && readers.contains(reader);
    }

    static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\n\n")).map(String::strip).toList();
    }
}
