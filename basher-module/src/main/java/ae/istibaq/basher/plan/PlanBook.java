package ae.istibaq.basher.plan;

import static java.time.ZoneOffset.UTC;

import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.AnswerReading;
import ae.istibaq.basher.plan.Plan.Told;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The plans as they are stored. */
@Repository
class PlanBook {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final AnswerReading reading;
    private final Clock clock;

    PlanBook(JdbcClient database, JsonMapper json, AnswerReading reading, Clock clock) {
        this.database = database;
        this.json = json;
        this.reading = reading;
        this.clock = clock;
    }

    /** What is to be kept of a plan. */
    record Draft(
            Map<String, String> answers,
            LegalForm form,
            @Nullable String tradeName,
            Told told) {}

    /** The last kept first. */
    List<Plan> of(EmiratesId owner) {
        return database.sql("select * from basher.plan where owner = ? order by changed_at desc, id")
                .param(owner.digits())
                .query(this::read)
                .list();
    }

    Optional<Plan> find(UUID id, EmiratesId owner) {
        return database.sql("select * from basher.plan where id = ? and owner = ?")
                .params(id, owner.digits())
                .query(this::read)
                .optional();
    }

    /** A plan whoever owns it; who may see it is the caller's to know. */
    Optional<Plan> find(UUID id) {
        return database.sql("select * from basher.plan where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    void add(UUID id, EmiratesId owner, Draft draft) {
        with(
                        draft,
                        "insert into basher.plan (id, owner, answers, legal_form, trade_name, told_fils, told_unknown, told_on,"
                                + " changed_at) values (:id, :owner, :answers::jsonb, :form, :name, :fils, :unknown, :on, :now)")
                .param("id", id)
                .param("owner", owner.digits())
                .update();
    }

    boolean change(UUID id, EmiratesId owner, Draft draft) {
        return with(
                                draft,
                                "update basher.plan set answers = :answers::jsonb, legal_form = :form, trade_name = :name,"
                                        + " told_fils = :fils, told_unknown = :unknown, told_on = :on, changed_at = :now"
                                        + " where id = :id and owner = :owner")
                        .param("id", id)
                        .param("owner", owner.digits())
                        .update()
                > 0;
    }

    boolean remove(UUID id, EmiratesId owner) {
        return database.sql("delete from basher.plan where id = ? and owner = ?")
                        .params(id, owner.digits())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec with(Draft draft, String sql) {
        return database.sql(sql)
                .param("answers", json.writeValueAsString(draft.answers()))
                .param("form", draft.form().name())
                .param("name", draft.tradeName())
                .param("fils", draft.told().firstYear().fils())
                .param("unknown", draft.told().unknown())
                .param("on", draft.told().on())
                .param("now", clock.instant().atOffset(UTC));
    }

    private Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                reading.read(json.readValue(row.getString("answers"), ANSWERS)),
                LegalForm.valueOf(row.getString("legal_form")),
                row.getString("trade_name"),
                new Told(
                        Aed.ofFils(row.getLong("told_fils")),
                        row.getInt("told_unknown"),
                        row.getObject("told_on", LocalDate.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
