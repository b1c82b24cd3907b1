package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.AgencyWords.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the console's page shows, ready to be written out in its language. */
record Desk(
        Clock clock,
        List<Option> husbands,
        List<Option> wives,
        List<Couple> couples,
        List<Person> singles,
        List<Contract> contracts,
        int olderContracts,
        List<SchoolWindow> windows,
        int licences,
        List<Application> waiting,
        List<Application> settled,
        List<Fault> faults,
        List<String> broken) {

    /**
     * @param machine the machine's own time, while the country's is another
     * @param goal where a way through time leads that is under way
     * @param byItself whether the country goes on without the console
     */
    record Clock(
            String now, @Nullable String machine, @Nullable String goal, boolean byItself) {}

    record Option(String key, String name) {}

    /**
     * @param emiratesId written with dashes
     * @param userType only what is not the usual SOP3
     */
    record Person(
            String key,
            String name,
            String note,
            @Nullable String emiratesId,
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String userType) {}

    /** @param contract number of the contract that stands between the two */
    record Couple(Person husband, Person wife, @Nullable String contract) {}

    record Contract(
            String number,
            String husband,
            String wife,
            String date,
            String isoDate,
            String court,
            boolean annulled,
            List<Event> events) {}

    /** @param trouble what the portal said when it refused */
    record Event(
            String id,
            String type,
            String state,
            String at,
            @Nullable String trouble) {}

    /** @param approvals what the agency may say with its yes; for most kinds nothing */
    record Application(
            String reference,
            String kind,
            String applicant,
            String receivedAt,
            String promisedBy,
            boolean late,
            String status,
            @Nullable String reason,
            List<Choice> approvals,
            List<Choice> refusals,
            List<Choice> returns,
            List<Paper> papers,
            List<Event> events) {}

    /** One of a newborn's documents, and what is planned for it. */
    record Paper(String kind, String state) {}

    /** A school year with its window, where one was announced. */
    record SchoolWindow(String schoolYear, String from, String to) {}

    /** A reason to give for a decision. */
    record Choice(String code, String text) {

        static Choice of(Reason reason, String language) {
            return new Choice(
                    reason.code(),
                    language.equals("ar") ? reason.text().ar() : reason.text().en());
        }
    }

    record Fault(String target, String mode, List<String> modes) {}
}
