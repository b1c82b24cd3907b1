package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Tasks;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A task on its way over the desk. */
@AlonePortal
class OfficeTests {

    private static final String OWNER = "784-1990-0000001-9";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Belongings belongings;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    private String task = "";

    @BeforeEach
    void somebodyIsNotReached() {
        Map<String, String> owned = belongings.of(People.OWNER);
        UUID message = database.sql("select id from core.message where code = ?")
                .param(owned.get("m"))
                .query(UUID.class)
                .single();
        UUID cause = UUID.randomUUID();
        transaction.executeWithoutResult(status -> publisher.publishEvent(new PersonNotReached(
                message,
                new EmiratesId("784199012345676"),
                "osrati.sample.notice.approved",
                About.of(cause, UUID.randomUUID()),
                PersonNotReached.Obstacle.NO_EMAIL)));
        task = "/office/tasks/" + tasks.about(message.toString()).getFirst().id();
    }

    @Test
    void showsReasonAndMatterAndThePersonOnlyToWhoTookIt() {
        Client officer = person(People.OFFICER);
        String before = officer.page(task).text();
        assertThat(before)
                .contains("A message did not reach its person", "tell them in another way", "Family book application")
                .doesNotContain(OWNER, People.NAME_EN + " Al");
        officer.post(task + "/taking", Map.of());

        assertThat(officer.page(task).text()).contains(OWNER, "What did you do?");
        assertThat(person(People.COLLEAGUE).page(task).text())
                .contains("With a colleague")
                .doesNotContain(OWNER);
        assertThat(person(People.AUDITOR).page(task).text())
                .contains("With a colleague")
                .doesNotContain(OWNER, "Take");
        assertThat(actions()).contains("task.seen", "task.taken", "task.seen-with-person");
    }

    @Test
    void isClosedWithANote() {
        Client officer = person(People.OFFICER);
        officer.post(task + "/taking", Map.of());
        HttpResponse<String> empty = officer.post(task + "/completion", Map.of("note", "  "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).text()).contains("Write what you did before you close the task");
        String long501 = "x".repeat(501);
        HttpResponse<String> tooLong = officer.post(task + "/completion", Map.of("note", long501));
        assertThat(Jsoup.parse(tooLong.body()).text()).contains("no more than 500", long501);

        assertThat(officer.post(task + "/completion", Map.of("note", "Called. Knows."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(task).text())
                .contains("The task is closed", "Called. Knows.")
                .doesNotContain(OWNER, "What did you do?");
        assertThat(officer.page("/office")
                        .select("section[aria-labelledby=closed] a")
                        .eachAttr("href"))
                .contains(task);
        assertThat(actions()).endsWith("task.done", "task.seen");
    }

    @Test
    void canBeTakenOverButNotClosedByAnother() {
        Client officer = person(People.OFFICER);
        Client colleague = person(People.COLLEAGUE);
        officer.post(task + "/taking", Map.of());
        colleague.post(task + "/completion", Map.of("note", "Not mine"));
        assertThat(colleague.page(task).text()).contains("With a colleague");

        String holder = colleague.page(task).select("input[name=holder]").attr("value");
        colleague.post(task + "/taking", Map.of("holder", holder));
        assertThat(colleague.page(task).text()).contains(OWNER);
        assertThat(officer.page(task).text()).contains("With a colleague").doesNotContain(OWNER);
    }

    private Client person(String emiratesId) {
        return Client.loggedIn(port, people.logIn(emiratesId, Language.EN));
    }

    private List<String> actions() {
        return database
                .sql("select action from core.audit_entry where object = ? order by id")
                .param(task.replace("/office/tasks/", "task:"))
                .query(String.class)
                .list()
                .stream()
                .map(java.util.Objects::requireNonNull)
                .toList();
    }
}
