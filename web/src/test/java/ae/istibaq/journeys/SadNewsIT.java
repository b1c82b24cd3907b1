package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two marry late in the evening, so that all there is to say waits for the morning; before it comes, it is over. */
class SadNewsIT {

    private static final String CONGRATULATION = "osrati.marriage.notice.registered";
    private static final String ENDED = "osrati.marriage.notice.ended";
    private static final String QUIET_WORD = "What rested on marriage contract";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Jobs jobs = new Jobs(country);
    private final LocalDateTime evening = sandbox.today().atTime(23, 0);

    @BeforeEach
    void lateInTheEvening() {
        sandbox.live(evening);
    }

    @AfterEach
    void inTheMorningAgain() {
        sandbox.live(evening.toLocalDate().plusDays(5).atTime(10, 0));
    }

    @Test
    void congratulatesNobodyWhoseHusbandDiedInTheNight() {
        Couple couple = marriedLate();
        sandbox.tell("/control/deaths", Map.of("person", couple.husband()));
        assertNothingWaitsButDuty(couple);
        assertSaidLaterAndQuietly(couple, couple.emailOfWife());
        // Who has died gets nothing by any way.
        assertThat(sandbox.mails(couple.email())).isEmpty();
    }

    @Test
    void offersNothingOnAMarriageDivorcedBeforeTheMorning() {
        Couple couple = marriedLate();
        sandbox.tell("/control/divorces", Map.of("wife", couple.wife(), "husband", couple.husband()));
        assertNothingWaitsButDuty(couple);
        assertSaidLaterAndQuietly(couple, couple.email(), couple.emailOfWife());
    }

    @Test
    void saysOnlyThatTheContractWasAnnulled() {
        Couple couple = marriedLate();
        sandbox.annul(couple.contract());
        awaitState(couple, "WITHDRAWN");
        sandbox.live(evening.plusHours(11));
        couple.sms("was annulled");
        jobs.awaitAllSent(couple);
        assertThat(sandbox.phone(couple.phone())).hasSize(1);
        assertThat(sandbox.phone(couple.phoneOfWife())).hasSize(1);
    }

    @Test
    void callsNobodyHappyWhoIsKeptFromTheOther() {
        Couple couple = marriedLate();
        sandbox.tell("/control/protections", Map.of("persons", List.of(couple.wife()), "against", couple.husband()));
        assertNothingWaitsButDuty(couple);
        morning(couple, evening.plusHours(11));
        assertSilence(couple);
    }

    /** A marriage of which everything is ready to be said, and nothing is said yet. */
    private Couple marriedLate() {
        Couple couple = Couple.fresh().sign();
        awaitState(couple, "OPEN");
        assertThat(waiting(couple)).contains(CONGRATULATION, "osrati.familybook.notice.offer");
        assertThat(sandbox.phone(couple.phone())).isEmpty();
        return couple;
    }

    /** In the transaction of the sad event: as soon as the offer is withdrawn, no merry word is left anywhere. */
    private void assertNothingWaitsButDuty(Couple couple) {
        awaitState(couple, "WITHDRAWN");
        assertThat(waiting(couple)).isSubsetOf(ENDED);
        assertThat(count(
                        couple, "channel = 'INBOX' and state = 'DELIVERED' and tone in ('JOY', 'REMINDER', 'CONTENT')"))
                .isZero();
    }

    /** Not the next morning, but three days later; and by no SMS. */
    private void assertSaidLaterAndQuietly(Couple couple, String... mailboxes) {
        sandbox.live(evening.plusHours(11));
        assertThat(mailboxes)
                .allSatisfy(mailbox -> assertThat(sandbox.mails(mailbox)).isEmpty());
        morning(couple, evening.plusDays(3).plusHours(11));
        assertThat(mailboxes)
                .allSatisfy(mailbox ->
                        assertThat(subjects(mailbox)).singleElement().asString().startsWith(QUIET_WORD));
        assertSilence(couple);
    }

    private void morning(Couple couple, LocalDateTime when) {
        sandbox.live(when);
        jobs.awaitAllSent(couple);
    }

    private void assertSilence(Couple couple) {
        assertThat(sandbox.phone(couple.phone())).isEmpty();
        assertThat(sandbox.phone(couple.phoneOfWife())).isEmpty();
    }

    private List<String> subjects(String mailbox) {
        return Sandbox.stream(sandbox.mails(mailbox))
                .map((JsonNode mail) -> mail.path("subject").asString())
                .toList();
    }

    private void awaitState(Couple couple, String state) {
        Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class, "select state from core.offer where person = ?", couple.husband()),
                        state::equals);
    }

    /** The templates of what is queued for either. */
    private List<String> waiting(Couple couple) {
        return country
                .database()
                .sql("select distinct template from core.message where state = 'QUEUED' and person in (?, ?)")
                .params(couple.husband(), couple.wife())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private long count(Couple couple, String which) {
        return country.kept(
                Long.class,
                "select count(*) from core.message where " + which + " and person in (?, ?)",
                couple.husband(),
                couple.wife());
    }
}
