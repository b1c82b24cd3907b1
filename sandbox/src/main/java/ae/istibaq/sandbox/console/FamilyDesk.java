package ae.istibaq.sandbox.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the page of one family shows, ready to be written out in its language. */
record FamilyDesk(
        String key,
        String title,
        List<Member> members,
        List<Choice> adults,
        List<Choice> women,
        List<Choice> wives,
        List<Choice> children,
        List<Choice> outsiders,
        List<Pregnancy> pregnancies,
        List<Newborn> newborns,
        List<Visit> visits,
        List<Charge> charges,
        List<Row> divorces,
        List<Row> protections,
        List<Row> leaves,
        List<Choice> zones,
        List<Desk.Event> events) {

    /** One to choose in a form. */
    record Choice(String value, String text) {}

    /**
     * @param note the persona's story
     * @param tags words of the page that say what is special about the person
     */
    record Member(
            String value,
            String name,
            @Nullable String note,
            @Nullable String key,
            String emiratesId,
            String age,
            @Nullable String mobile,
            List<String> tags) {}

    record Pregnancy(
            String number, String mother, String motherValue, String clinic, String dueDate, String isoDueDate) {}

    /** A child that has no Emirates ID yet. */
    record Newborn(String number, String sex, String bornAt, int order, int count, List<String> tags) {}

    record Visit(
            String id, String kind, String patient, String facility, String at, String status, boolean unanswered) {}

    record Charge(String number, String kind, String holder, String child, String from) {}

    /** Something with a number and a line about it. */
    record Row(String number, String text) {}
}
