package ae.istibaq.access;

import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.AnswerReading;
import ae.istibaq.basher.plan.Plans;
import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.NewApplication;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.payments.Line;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.Helpers;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One of everything that can be somebody's, and a task of the office. */
class Belongings {

    private static final ServiceKey SERVICE = new ServiceKey("osrati.familybook");

    private final JdbcClient database;
    private final Applications applications;
    private final Documents documents;
    private final Notifications notifications;
    private final Tasks tasks;
    private final ae.istibaq.core.people.People persons;
    private final Helpers helpers;
    private final Births births;
    private final Family family;
    private final Plans plans;
    private final AnswerReading answers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Belongings(
            JdbcClient database,
            Applications applications,
            Documents documents,
            Notifications notifications,
            Tasks tasks,
            ae.istibaq.core.people.People persons,
            Helpers helpers,
            Births births,
            Family family,
            Plans plans,
            AnswerReading answers,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.applications = applications;
        this.documents = documents;
        this.notifications = notifications;
        this.tasks = tasks;
        this.persons = persons;
        this.helpers = helpers;
        this.births = births;
        this.family = family;
        this.plans = plans;
        this.answers = answers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What stands for the places of a path, by the path's first part. */
    Map<String, String> of(String owner) {
        Situation situation = new Situation(
                new EmiratesId(owner),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Map.of("WIFE", new EmiratesId(People.STRANGER)),
                Map.of("contractNumber", "AJM-2026-0000001", "contractDate", "2026-11-12"));
        UUID verdict = verdict(SERVICE, situation);
        UUID document = document(situation, "osrati/familybook/pages/book-pdf");
        Application application = application(SERVICE, situation, UUID.randomUUID(), UUID.randomUUID());
        String code = database.sql("select code from core.document where id = ?")
                .param(document)
                .query(String.class)
                .single();
        PersonId person = persons.idOf(situation.person());
        return Map.ofEntries(
                Map.entry("osrati", person.toString()),
                Map.entry("basher", plan(owner)),
                Map.entry("growth", baby(person).toString()),
                Map.entry("delegations", helper(person, owner)),
                Map.entry("checks", verdict.toString()),
                Map.entry("offers", offer(SERVICE, situation, verdict).toString()),
                Map.entry("documents", document.toString()),
                Map.entry("applications", application.reference()),
                Map.entry("payments", application.paymentOrder().orElseThrow().toString()),
                Map.entry("m", message(situation, application)),
                Map.entry("verify", Objects.requireNonNull(code)),
                Map.entry("office", task().toString()));
    }

    /** A child two months old, whose first growth questionnaire is open. */
    private PersonId baby(PersonId parent) {
        LocalDate born = LocalDate.now(clock).minusMonths(2).minusDays(1);
        Told told = new Told("ehs", UUID.randomUUID());
        PersonId child = births.born(
                "EHS-2026-" + UUID.randomUUID(), born.atTime(8, 0).toInstant(ZoneOffset.UTC), Sex.FEMALE, told);
        family.relate(Tie.of(parent, RelationKind.PARENT_OF, child, born), told);
        database.sql("insert into osrati.growth_child (child) values (?)")
                .param(child.value())
                .update();
        return child;
    }

    private String plan(String owner) {
        Map<String, String> sent = Map.of(
                "activity", "5610",
                "emirate", "AJMAN",
                "kind", "PERSONS",
                "owners", "2",
                "origin", "UAE",
                "liability", "LIMITED",
                "capital", "",
                "premises", "RENTED",
                "workers", "0");
        return plans.keep(new EmiratesId(owner), answers.read(sent), LegalForm.LLC, null)
                .orElseThrow()
                .toString();
    }

    private String helper(PersonId person, String owner) {
        LocalDate today = LocalDate.now(clock);
        return helpers.give(
                        new Helpers.Wish(
                                new EmiratesId(owner),
                                new EmiratesId("784198800000042"),
                                person,
                                Set.of(Matter.CALENDAR),
                                today,
                                today),
                        today)
                .id()
                .toString();
    }

    /** A check of a case with a yes. */
    UUID verdict(ServiceKey service, Situation situation) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into core.verdict (id, service, person, subject, journey, cause, occasion, situation,
                          outcome, rule_date, given_at)
                        values (:id, :service, :person, :subject, :journey, :cause, '', :situation,
                          'ELIGIBLE', current_date, now())""")
                .param("id", id)
                .param("service", service.value())
                .param("person", situation.person().digits())
                .param("subject", subject(situation))
                .param("journey", situation.journey())
                .param("cause", situation.cause())
                .param("situation", JsonMapper.shared().writeValueAsString(situation))
                .update();
        return id;
    }

    /** An open offer that follows from a check. */
    UUID offer(ServiceKey service, Situation situation, UUID verdict) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into core.offer (id, journey, service, occasion, person, subject, verdict, cause, state,
                          made_at, last_day, version)
                        values (:id, :journey, :service, '', :person, :subject, :verdict, :cause, 'OPEN', now(),
                          current_date + 30, 0)""")
                .param("id", id)
                .param("journey", situation.journey())
                .param("service", service.value())
                .param("person", situation.person().digits())
                .param("subject", subject(situation))
                .param("verdict", verdict)
                .param("cause", situation.cause())
                .update();
        return id;
    }

    private static @Nullable UUID subject(Situation situation) {
        PersonId subject = situation.subject();
        return subject == null ? null : subject.value();
    }

    /** @param template a page that there isn't makes a document that can't be printed */
    UUID document(Situation situation, String template) {
        return documents.issue(new NewDocument(
                "osrati.familybook.book",
                "FB-2026-0001",
                "icp",
                LocalDate.of(2026, 11, 20),
                Set.of(situation.person()),
                template,
                Map.of(
                        "emirate",
                        "AJMAN",
                        "members",
                        List.of(Map.of(
                                "nameAr",
                                People.NAME_AR,
                                "nameEn",
                                People.NAME_EN,
                                "emiratesId",
                                situation.person().formatted(),
                                "birthDate",
                                "01/01/1990",
                                "relation",
                                "HEAD"))),
                situation.cause()));
    }

    /** An application that waits for its payment. */
    Application application(ServiceKey service, Situation situation, UUID verdict, UUID offer) {
        return Objects.requireNonNull(transaction.execute(status -> applications.apply(new NewApplication(
                service,
                situation,
                verdict,
                offer,
                List.of(),
                Map.of(),
                List.of(new Line("icp", service.text("name"), Aed.ofDirhams(100))),
                Language.EN))));
    }

    private String message(Situation situation, Application application) {
        transaction.executeWithoutResult(status -> notifications.send(new Notice(
                situation.person(),
                SERVICE.text("notice.received"),
                Map.of("reference", application.reference()),
                "/applications/" + application.reference(),
                About.of(situation.cause(), application.id()),
                Tone.DUTY,
                EnumSet.of(Channel.INBOX),
                null)));
        return Objects.requireNonNull(database.sql("select code from core.message where matter = ?")
                .param(application.id())
                .query(String.class)
                .single());
    }

    private UUID task() {
        String matter = UUID.randomUUID().toString();
        tasks.ask("core.tasks.rule.event-parked", matter, null);
        return tasks.about(matter).getFirst().id();
    }
}
