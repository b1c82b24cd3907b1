package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.growth.Questionnaire.Centre;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import ae.istibaq.osrati.growth.Questionnaire.Judgement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms about children with their answers; what was never handed in is forgotten once it may not be any more. */
@Repository
class Questionnaires {

    private final JdbcClient database;

    Questionnaires(JdbcClient database) {
        this.database = database;
    }

    /** All of a child, the latest first. */
    List<Questionnaire> of(PersonId child) {
        return database.sql("select * from osrati.growth_questionnaire where child = ? order by opens_on desc")
                .param(child.value())
                .query(Questionnaires::read)
                .list();
    }

    Optional<Questionnaire> find(UUID id) {
        return database.sql("select * from osrati.growth_questionnaire where id = ?")
                .param(id)
                .query(Questionnaires::read)
                .optional();
    }

    /** The one of a window, begun now where it was not, which nobody else changes until the transaction ends. */
    Questionnaire lock(PersonId child, Window window, String collection) {
        database.sql("""
                        insert into osrati.growth_questionnaire (id, child, collection, months, opens_on, closes_on)
                        values (?, ?, ?, ?, ?, ?) on conflict (child, opens_on) do nothing""")
                .params(
                        UUID.randomUUID(),
                        child.value(),
                        collection,
                        window.months(),
                        window.opensOn(),
                        window.closesOn())
                .update();
        return database.sql("select * from osrati.growth_questionnaire where child = ? and opens_on = ? for update")
                .params(child.value(), window.opensOn())
                .query(Questionnaires::read)
                .single();
    }

    /** By the code of the question. */
    Map<String, Answer> answersOf(UUID questionnaire) {
        return database
                .sql("select question, answer from osrati.growth_answer where questionnaire = ?")
                .param(questionnaire)
                .query((row, number) -> Map.entry(row.getString("question"), Answer.valueOf(row.getString("answer"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(UUID questionnaire, Map<String, Answer> answers) {
        answers.forEach((question, answer) ->
                database.sql("""
                        insert into osrati.growth_answer (questionnaire, question, answer) values (?, ?, ?)
                        on conflict (questionnaire, question) do update set answer = excluded.answer""").params(questionnaire, question, answer.name()).update());
    }

    void handIn(UUID questionnaire, HandedIn handedIn, List<Assessment.Score> scores) {
        database.sql("""
                        update osrati.growth_questionnaire set handed_in_at = ?, handed_in_by = ?, age_months = ?,
                            worry = ?, proposal = ? where id = ?""")
                .params(
                        handedIn.at().atOffset(ZoneOffset.UTC),
                        handedIn.by().digits(),
                        handedIn.ageMonths(),
                        handedIn.worry(),
                        handedIn.proposal().name(),
                        questionnaire)
                .update();
        scores.forEach(score -> database.sql(
                        "insert into osrati.growth_score (questionnaire, area, points, zone) values (?, ?, ?, ?)")
                .param(questionnaire)
                .param(score.area())
                .param(score.points())
                .param(score.zone().name())
                .update());
    }

    /** As it was when the form was handed in. */
    List<Assessment.Score> scoresOf(UUID questionnaire) {
        return database.sql("select area, points, zone from osrati.growth_score where questionnaire = ?")
                .param(questionnaire)
                .query((row, number) -> new Assessment.Score(
                        row.getString("area"),
                        row.getObject("points", Integer.class),
                        Assessment.Zone.valueOf(row.getString("zone"))))
                .list();
    }

    void judge(UUID questionnaire, Judgement judgement) {
        @Nullable Centre centre = judgement.centre();
        database.sql("""
                        update osrati.growth_questionnaire set outcome = :outcome, judged_on = :judgedOn,
                            repeat_on = :repeatOn, centre_ar = :ar, centre_en = :en, centre_phone = :phone
                        where id = :id""")
                .param("id", questionnaire)
                .param("outcome", judgement.outcome().name())
                .param("judgedOn", judgement.judgedOn())
                .param("repeatOn", judgement.repeatOn())
                .param("ar", centre == null ? null : centre.name().ar())
                .param("en", centre == null ? null : centre.name().en())
                .param("phone", centre == null ? null : centre.phone())
                .update();
    }

    /** Forgets answers to forms of a child that were not handed in, but for the one of the window that counts. */
    void forgetUnfinished(PersonId child, @Nullable Window but) {
        database.sql("""
                        delete from osrati.growth_questionnaire where child = :child and handed_in_at is null
                            and opens_on is distinct from :but""")
                .param("child", child.value())
                .param("but", but == null ? null : but.opensOn(), java.sql.Types.DATE)
                .update();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("""
                        update osrati.growth_questionnaire q set child = :is where child = :was and not exists (
                            select from osrati.growth_questionnaire o where o.child = :is and o.opens_on = q.opens_on)""")
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .update();
        database.sql("delete from osrati.growth_questionnaire where child = ?")
                .param(joined.was().value())
                .update();
    }

    private static Questionnaire read(ResultSet row, int number) throws SQLException {
        return new Questionnaire(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("child", UUID.class)),
                row.getString("collection"),
                new Window(
                        row.getInt("months"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)),
                handedIn(row),
                judgement(row));
    }

    private static @Nullable HandedIn handedIn(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("handed_in_at", OffsetDateTime.class);
        return at == null
                ? null
                : new HandedIn(
                        at.toInstant(),
                        new EmiratesId(row.getString("handed_in_by")),
                        row.getInt("age_months"),
                        row.getBoolean("worry"),
                        Outcome.valueOf(row.getString("proposal")));
    }

    private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        @Nullable String centre = row.getString("centre_ar");
        return new Judgement(
                Outcome.valueOf(outcome),
                row.getObject("judged_on", LocalDate.class),
                row.getObject("repeat_on", LocalDate.class),
                centre == null
                        ? null
                        : new Centre(
                                new BilingualText(centre, row.getString("centre_en")),
                                Objects.requireNonNull(row.getString("centre_phone"))));
    }
}
