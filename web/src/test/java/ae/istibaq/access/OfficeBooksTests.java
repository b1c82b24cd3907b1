package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's books: how agencies answer, who did what, and which values hold. */
@AlonePortal
class OfficeBooksTests {

    private static final String KEY = "office.books.tests";
    private static final String PAGE = "/office/parameters/" + KEY;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Belongings belongings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void tellsWhichAgencyIsSilentAndNamesNobody() {
        belongings.of(People.OWNER);
        database.sql("""
                        insert into core.exchange
                          (id, agency, operation, purpose, person, outcome, at, duration_millis, correlation)
                        select gen_random_uuid(), 'fahr', 'employee-lookups', 'test', null, outcome, at, 1, gen_random_uuid()
                        from (values ('ANSWERED', now() - interval '3 hours'), ('UNAVAILABLE', now())) as x (outcome, at)""").update();
        String page =
                person(People.OFFICER).page("/office/agencies").select("main").text();
        assertThat(page)
                .contains("Federal Authority for Government Human Resources", "once without an answer", "Last answer")
                .doesNotContain(People.OWNER, People.NAME_EN);
    }

    @Test
    void findsEntriesAndWritesEachSearchDown() {
        Client auditor = person(People.AUDITOR);
        String document = belongings.of(People.OWNER).get("documents");
        Client.loggedIn(port, people.logIn(People.OWNER, Language.EN)).get("/documents/" + document);
        long before = searches();

        String found = search(auditor, Map.of("object", "" + document)).text();
        assertThat(found).contains("document:" + document, People.OWNER);
        assertThat(search(auditor, Map.of("object", "" + document, "kind", "task"))
                        .text())
                .contains("No entries fit that");
        String today = LocalDate.now(clock).toString();
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(search(auditor, Map.of("object", "" + document, "from", today, "to", today))
                        .text())
                .contains("document:" + document);
        assertThat(search(auditor, Map.of("object", "" + document, "from", tomorrow))
                        .text())
                .contains("No entries fit that");
        assertThat(search(auditor, Map.of("person", People.STRANGER, "object", "" + document))
                        .text())
                .contains("No entries fit that");
        assertThat(searches()).isEqualTo(before + 5);
    }

    @Test
    void keepsWhatWasTypedWrong() {
        Client auditor = person(People.AUDITOR);
        long before = searches();
        HttpResponse<String> answer = auditor.post(
                "/office/audit", Map.of("person", "784", "from", "soon", "to", "2026-02-01", "object", "kept"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("Write a valid Emirates ID", "Write the day like this");
        assertThat(answer.body()).contains("value=\"784\"", "value=\"kept\"");
        assertThat(auditor.post("/office/audit", Map.of("from", "2026-02-02", "to", "2026-02-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(searches()).isEqualTo(before);
    }

    @Test
    void letsAValueHoldOnlyWhenASecondAdministratorConfirms() {
        LocalDate day = LocalDate.now(clock).plusDays(10);
        database.sql("delete from core.parameter where key = ?").param(KEY).update();
        database.sql("delete from core.parameter_proposal where key = ?")
                .param(KEY)
                .update();
        database.sql("""
                        insert into core.parameter (key, value, unit, valid_from, source, confidence)
                        values (?, '70', 'days', '2020-01-01', 'memory', 'M')""").param(KEY).update();
        Client first = person(People.ADMINISTRATOR);
        Client second = person(People.COLLEAGUE);

        assertThat(propose(first, "seventy", day).statusCode()).isEqualTo(422);
        assertThat(propose(first, "80", LocalDate.now(clock)).statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(propose(first, "", day).body()).text()).contains("Write the new value");
        assertThat(propose(first, "80", day).statusCode()).isEqualTo(302);

        String proposal = first.page(PAGE).select("input[name=proposal]").attr("value");
        assertThat(first.page(PAGE).text())
                .contains("until another administrator confirms")
                .doesNotContain("Confirm the value");
        first.post(PAGE + "/confirmation", Map.of("proposal", proposal));
        assertThat(values()).containsExactly("2020-01-01 null 70 M");

        second.post(PAGE + "/confirmation", Map.of("proposal", proposal));
        second.post(PAGE + "/confirmation", Map.of("proposal", proposal));
        assertThat(values()).containsExactly("2020-01-01 " + day.minusDays(1) + " 70 M", day + " null 80 A");
        assertThat(first.page(PAGE).text()).contains("80", "Federal Decree 1/2030", "Sample");
        assertThat(database.sql("select action from core.audit_entry where object = ? order by id desc limit 2")
                        .param("parameter:" + KEY)
                        .query(String.class)
                        .list())
                .containsExactly("parameter.confirmed", "parameter.proposed");
    }

    private static HttpResponse<String> propose(Client administrator, String value, LocalDate from) {
        return administrator.post(
                PAGE + "/proposal", Map.of("value", value, "from", from.toString(), "source", "Federal Decree 1/2030"));
    }

    private List<String> values() {
        return database.sql("""
                        select concat_ws(' ', valid_from, coalesce(valid_to::text, 'null'), value, confidence)
                        from core.parameter where key = ? order by valid_from""")
                .param(KEY)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static org.jsoup.nodes.Document search(Client auditor, Map<String, String> typed) {
        return Jsoup.parse(auditor.post("/office/audit", typed).body());
    }

    private long searches() {
        return database.sql("select count(*) from core.audit_entry where action = 'audit.searched'")
                .query(Long.class)
                .single();
    }

    private Client person(String emiratesId) {
        return Client.loggedIn(port, people.logIn(emiratesId, Language.EN));
    }
}
