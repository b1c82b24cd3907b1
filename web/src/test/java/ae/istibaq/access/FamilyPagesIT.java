package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family's pages, looked at in both languages and on both screens, with scripts and without. */
@AlonePortal
@Import(FamilyPagesIT.Clinic.class)
class FamilyPagesIT {

    private static final String FATHER = "784198500000123";
    private static final String MOTHER = "784198700000134";
    private static final String SECOND_WIFE = "784199000000145";
    private static final String SON = "784201800000156";
    private static final String AUNT = "784198900000167";
    private static final ServiceKey BOOK = new ServiceKey("osrati.familybook");
    private static final ServiceKey GRANT = new ServiceKey("osrati.marriagegrant");

    /** A clinic's dates, until rooms of their own tell them. */
    @TestConfiguration
    static class Clinic {

        @Bean
        Moments clinic(Clock clock) {
            return (person, viewer) -> {
                LocalDate today = LocalDate.now(clock);
                return List.of(
                        vaccination(person, today.minusDays(60), Moment.Standing.DONE),
                        vaccination(person, today.plusDays(3), Moment.Standing.COMING),
                        vaccination(person, today.plusDays(64), Moment.Standing.COMING),
                        vaccination(person, today.plusDays(190), Moment.Standing.COMING),
                        new Moment(
                                "appointment-" + person,
                                "osrati.family.kind.appointment",
                                Map.of(),
                                today.plusDays(9),
                                today.plusDays(9).atTime(6, 30).toInstant(ZoneOffset.UTC),
                                Moment.Kind.APPOINTMENT,
                                Moment.Standing.COMING,
                                Matter.CALENDAR,
                                null,
                                new BilingualText("مركز مشيرف الصحي", "Mushairef Health Centre")));
            };
        }

        private static Moment vaccination(PersonId person, LocalDate day, Moment.Standing standing) {
            return Moment.of(
                    "vaccination-" + person + "-" + day,
                    "osrati.family.kind.vaccination",
                    day,
                    Moment.Kind.VACCINATION,
                    standing,
                    Matter.HEALTH);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People accounts;

    @Autowired
    private Belongings belongings;

    @Autowired
    private ae.istibaq.core.people.People people;

    @Autowired
    private Family family;

    @Autowired
    private Births births;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Browser browser;
    private PersonId baby = PersonId.random();
    private PersonId son = PersonId.random();

    FamilyPagesIT(@LocalServerPort int port) {
        browser = Browser.start("http://127.0.0.1:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @BeforeEach
    void haveAFamily() {
        LocalDate today = LocalDate.now(clock);
        Told told = new Told("icp", UUID.randomUUID());
        named(
                FATHER,
                "خليفة بن عبدالله بن راشد بن محمد آل علي",
                "Khalifa Abdulla Rashid Mohammed Al Ali",
                "1985-03-01",
                "MALE");
        named(MOTHER, "مريم سالم المرجاني", "Maryam Salem Al Marjani", "1987-05-04", "FEMALE");
        named(SECOND_WIFE, "عائشة محمد", "Aisha Mohammed", "1990-05-04", "FEMALE");
        son = named(SON, "راشد خليفة آل علي", "Rashid Khalifa Al Ali", "2018-09-12", "MALE");
        PersonId father = people.idOf(new EmiratesId(FATHER));
        PersonId mother = people.idOf(new EmiratesId(MOTHER));
        PersonId second = people.idOf(new EmiratesId(SECOND_WIFE));
        baby = births.born(
                "EHS-2026-" + UUID.randomUUID(),
                today.minusDays(61).atTime(8, 0).toInstant(ZoneOffset.UTC),
                Sex.FEMALE,
                told);
        family.relate(Tie.of(father, RelationKind.SPOUSE, mother, LocalDate.of(2015, 2, 11)), told);
        family.relate(Tie.of(father, RelationKind.SPOUSE, second, LocalDate.of(2022, 4, 20)), told);
        for (PersonId parent : List.of(father, mother)) {
            family.relate(Tie.of(parent, RelationKind.PARENT_OF, son, LocalDate.of(2018, 9, 12)), told);
            family.relate(Tie.of(parent, RelationKind.PARENT_OF, baby, today.minusDays(61)), told);
        }
        ofService(GRANT, baby);
        ofService(BOOK, son);
        documents.issue(NewDocument.of(
                baby,
                Matter.IDENTITY_DOCUMENTS,
                "osrati.familybook.book",
                "FB-" + UUID.randomUUID().toString().substring(0, 8),
                "icp",
                today.minusDays(50),
                "osrati/familybook/pages/book-pdf",
                Map.of(),
                UUID.randomUUID()));
    }

    private void ofService(ServiceKey service, PersonId child) {
        Situation situation = new Situation(
                new EmiratesId(FATHER),
                UUID.randomUUID(),
                UUID.randomUUID(),
                child,
                "",
                Map.of("HUSBAND", new EmiratesId(FATHER), "WIFE", new EmiratesId(MOTHER)),
                Map.of("contractNumber", "AJM-2026-0000001", "contractDate", "2026-11-12"));
        UUID verdict = belongings.verdict(service, situation);
        UUID offer = belongings.offer(service, situation, verdict);
        belongings.application(service, situation, verdict, offer);
    }

    private PersonId named(String number, String ar, String en, String birthDate, String sex) {
        PersonId id = people.idOf(new EmiratesId(number));
        database.sql("""
                        update core.person set name_ar = ?, name_en = ?, birth_date = ?::date, sex = ?,
                          nationality = 'ARE', alive = true, mobile = '+971501112233', as_of = now() where id = ?""").params(ar, en, birthDate, sex, id.value()).update();
        return id;
    }

    @Test
    void showTheFamilyToTheFather() {
        browser.with(accounts.logIn(FATHER, Language.AR));
        browser.light().everywhere("family", "/osrati");
        browser.everywhere("family-baby", "/osrati/people/" + baby);
        browser.everywhere("family-son", "/osrati/people/" + son);
        browser.everywhere("family-own", "/osrati/people/" + people.idOf(new EmiratesId(FATHER)));
        browser.dark()
                .open("/osrati/people/" + baby, Language.EN)
                .look("family-baby-dark")
                .light();
        browser.everywhere("family-feed", "/osrati/calendar-feed");
        browser.everywhere("family-helpers", "/delegations");
        browser.withoutScripts().open("/osrati/people/" + baby, Language.EN).look("family-baby-without-scripts");
        assertThat(browser.text()).contains("Line of life", "Newborn, not named yet");
    }

    @Test
    void letAHelperBeChosenAndEnded() {
        Client mother = Client.loggedIn(port, accounts.logIn(MOTHER, Language.EN));
        named(AUNT, "هند سالم المرجاني", "Hind Salem Al Marjani", "1989-01-01", "FEMALE");
        String until = LocalDate.now(clock).plusDays(20).toString();
        Map<String, String> wish = Map.of(
                "subject",
                baby.toString(),
                "matters",
                "HEALTH",
                "helper",
                AUNT,
                "mobile",
                "0501112233",
                "until",
                until);

        var wrong = mother.post("/delegations", with(wish, "mobile", "0509999999"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("don&#39;t belong together", AUNT, until);
        assertThat(mother.post("/delegations", with(wish, "helper", MOTHER)).body())
                .contains("not your own");
        assertThat(mother.post("/delegations", with(wish, "matters", "")).statusCode())
                .isEqualTo(422);

        assertThat(mother.post("/delegations", wish).statusCode()).isEqualTo(302);
        Client aunt = Client.loggedIn(port, accounts.logIn(AUNT, Language.EN));
        assertThat(aunt.page("/osrati").text()).contains("Whom you help", "Newborn, not named yet");
        assertThat(aunt.get("/osrati/people/" + baby).statusCode()).isEqualTo(200);
        assertThat(aunt.get("/osrati/people/" + son).statusCode()).isEqualTo(404);
        browser.with(accounts.logIn(AUNT, Language.AR));
        browser.light().everywhere("family-helper", "/osrati");

        String end =
                mother.page("/delegations").select("form[action$=/revocation]").attr("action");
        assertThat(mother.post(end, Map.of()).statusCode()).isEqualTo(302);
        assertThat(aunt.get("/osrati/people/" + baby).statusCode()).isEqualTo(404);
        assertThat(aunt.page("/osrati").text()).doesNotContain("Newborn");
    }

    private static Map<String, String> with(Map<String, String> wish, String name, String value) {
        Map<String, String> other = new java.util.HashMap<>(wish);
        other.put(name, value);
        return other;
    }

    @Test
    void feedACalendarUntilItIsEnded() {
        Client father = Client.loggedIn(port, accounts.logIn(FATHER, Language.EN));
        String address = father.post("/osrati/calendar-feed", Map.of()).body();
        String path = address.replaceAll("(?s).*(/calendar/[A-Za-z0-9_-]+\\.ics).*", "$1");
        Client calendar = Client.guest(port);

        var feed = calendar.get(path);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Rashid Khalifa Al Ali: Vaccination")
                .contains("LOCATION:Mushairef Health Centre")
                .contains("DTSTART;VALUE=DATE:"
                        + LocalDate.now(clock).plusDays(3).toString().replace("-", ""))
                .contains("T063000Z");

        String second = father.post("/osrati/calendar-feed", Map.of()).body();
        assertThat(second).doesNotContain(path);
        assertThat(calendar.get(path).statusCode()).isEqualTo(404);
        assertThat(database.sql("select count(*) from osrati.calendar_feed where encode(token_hash, 'escape') like ?")
                        .param("%" + path.substring(10, 20) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        father.post("/osrati/calendar-feed/revocation", Map.of());
        assertThat(father.page("/osrati/calendar-feed").text()).contains("You have no feed yet");
    }
}
