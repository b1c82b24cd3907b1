package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A couple's way from the signature to both ministries' decisions, and the proof that each thing on it happened once. */
final class WholeWay {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final List<String> SERVICES =
            List.of("osrati.familybook", "osrati.marriagegrant", "osrati.housingsupport");
    /** Of the contract, of each service that it is offered, was received and is decided, and of the course. */
    private static final int MESSAGES = 1 + 3 * 3 + 1;

    private static final int MESSAGES_OF_WIFE = 2;

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Jobs jobs = new Jobs(country);
    private final Couple couple;

    WholeWay(Couple couple) {
        this.couple = couple;
    }

    /** Goes on from wherever the couple stands after the family book was decided. */
    WholeWay toItsEnd() {
        couple.sms(Couple.ISSUED);
        if (couple.grant().isEmpty()) {
            couple.applyForGrant();
        }
        if (couple.house().isEmpty()) {
            couple.applyForHouse();
        }
        decide("MARRIAGE_GRANT", couple.grant());
        decide("HOUSING_SUPPORT", couple.house());
        couple.sms("Marriage grant " + couple.grant() + " is approved");
        couple.sms("There is a decision on housing application " + couple.house());
        jobs.awaitAllSent(couple);
        return this;
    }

    private void decide(String kind, String reference) {
        String standing = Country.awaiting().until(() -> sandbox.standing(reference), found -> !found.isEmpty());
        if (standing.equals("RECEIVED")) {
            sandbox.decide(kind, reference, "APPROVED");
        }
    }

    void happenedOnce() {
        happenedOnce(1);
    }

    /** @param copies how often each mail about the contract came, always as the same one by its Message-ID */
    void happenedOnce(int copies) {
        assertThat(perService("core.verdict", "person", "outcome")).isEqualTo(each("ELIGIBLE"));
        assertThat(perService("core.offer", "person", "state")).isEqualTo(each("ACCEPTED"));
        assertThat(perService("core.application", "applicant", "state")).isEqualTo(each("APPROVED"));
        assertThat(couple.captures()).isOne();
        assertThat(couple.refunds()).isZero();
        assertThat(List.of(couple.reference(), couple.grant(), couple.house())).allSatisfy(reference -> {
            assertThat(sandbox.intakes(reference)).isOne();
            assertThat(tasks(reference)).isZero();
        });
        assertTrail();
        assertThat(couple.documents("osrati.marriage.contract")).isOne();
        assertThat(couple.documents("osrati.familybook.book")).isOne();
        assertThat(texts(couple.phone())).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(texts(couple.phoneOfWife())).hasSize(MESSAGES_OF_WIFE);
        assertMails(couple.email(), sentMails(couple.husband(), MESSAGES), copies);
        assertMails(couple.emailOfWife(), sentMails(couple.wife(), MESSAGES_OF_WIFE), copies);
    }

    /** What is written in the trail of any of it is written once. */
    private void assertTrail() {
        assertThat(List.of(couple.reference(), couple.grant(), couple.house()))
                .allSatisfy(reference -> assertThat(trail("select ?::text", reference))
                        .doesNotHaveDuplicates()
                        .contains("application.agreed", "application.submitted", "application.approved"));
        assertThat(trail("select 'payment:' || ?", couple.order()))
                .containsExactlyInAnyOrder("payment.opened", "payment.captured");
        assertThat(trail("select id::text from core.offer where person = ?", couple.husband()))
                .filteredOn("offer.accepted"::equals)
                .hasSameSizeAs(SERVICES);
        assertThat(trail("select id::text from core.verdict where person = ?", couple.husband()))
                .hasSameSizeAs(SERVICES)
                .containsOnly("eligibility.verdict");
    }

    private List<String> trail(String objects, String of) {
        return country
                .database()
                .sql("select action from core.audit_entry where object in (" + objects + ") order by id")
                .param(of)
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** An offer that was taken up before its mail was printed needs no mail any more; all others are sent. */
    private int sentMails(String person, int all) {
        List<String> mails = country
                .database()
                .sql("select state || ' ' || template from core.message where channel = 'EMAIL' and person = ?")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
        assertThat(mails).hasSize(all).allMatch(mail -> mail.startsWith("SENT ") || mail.matches("CANCELLED .+offer"));
        return (int) mails.stream().filter(mail -> mail.startsWith("SENT ")).count();
    }

    private void assertMails(String to, int different, int copies) {
        Map<String, List<String>> subjects = Sandbox.stream(sandbox.mails(to))
                .collect(Collectors.groupingBy(
                        mail -> mail.path("messageId").asString(),
                        Collectors.mapping(mail -> mail.path("subject").asString(), Collectors.toList())));
        assertThat(subjects).hasSize(different);
        assertThat(subjects.values().stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(subjects.values())
                .allSatisfy(
                        same -> assertThat(same).hasSize(same.getFirst().startsWith("Congratulations") ? copies : 1));
    }

    /** What was said on a phone, without the links, which are other ones in each message. */
    private List<String> texts(String mobile) {
        return sandbox.phone(mobile).stream()
                .map(text -> LINK.matcher(text).replaceAll(""))
                .toList();
    }

    private List<String> perService(String table, String person, String state) {
        return country
                .database()
                .sql("select service || ' ' || " + state + " from " + table + " where " + person + " = ? order by 1")
                .param(couple.husband())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> each(String state) {
        return SERVICES.stream().map(service -> service + " " + state).sorted().toList();
    }

    private long tasks(String reference) {
        return country.kept(Long.class, "select count(*) from core.task where matter = ?", reference);
    }
}
