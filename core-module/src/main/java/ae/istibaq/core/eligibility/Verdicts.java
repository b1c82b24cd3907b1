package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of verdicts; the trace is kept whole as JSON beside the columns that are searched. */
@Repository
class Verdicts {

    private final JdbcClient database;
    private final JsonMapper json;

    Verdicts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A check that begins. */
    record Begun(UUID id, ServiceKey service, Situation situation, LocalDate ruleDate) {}

    /**
     * Begins checks.
     *
     * @return those that were begun: not where the same service was already checked for this person, journey, cause and
     *     occasion
     */
    List<UUID> begin(List<Begun> begun) {
        if (begun.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        insert into core.verdict
                          (id, service, person, subject, journey, cause, occasion, situation, outcome, rule_date)
                        select id, service, person, subject, journey, cause, occasion, situation, 'PENDING', rule_date
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[])
                            as begun (id, service, person, subject, journey, cause, occasion, situation, rule_date)
                        on conflict (journey, service, person, cause, occasion) do nothing returning id""")
                .params(
                        column(begun, UUID[]::new, Begun::id),
                        column(begun, String[]::new, each -> each.service().value()),
                        column(
                                begun,
                                String[]::new,
                                each -> each.situation().person().digits()),
                        begun.stream().map(Verdicts::subject).toArray(UUID[]::new),
                        column(begun, UUID[]::new, each -> each.situation().journey()),
                        column(begun, UUID[]::new, each -> each.situation().cause()),
                        column(begun, String[]::new, each -> each.situation().occasion()),
                        column(begun, String[]::new, each -> json.writeValueAsString(each.situation())),
                        column(begun, String[]::new, each -> each.ruleDate().toString()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static @Nullable UUID subject(Begun begun) {
        PersonId subject = begun.situation().subject();
        return subject == null ? null : subject.value();
    }

    private static <T> T[] column(List<Begun> begun, IntFunction<T[]> array, Function<Begun, T> value) {
        return begun.stream().map(value).toArray(array);
    }

    Optional<Verdict> find(UUID id) {
        return database.sql("select * from core.verdict where id = ? and void_since is null")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Keeps what was found, unless the check has ended or was voided meanwhile. */
    boolean keep(Verdict verdict) {
        return database.sql("""
                        update core.verdict set outcome = :outcome, conditions = :conditions, facts = :facts, given_at = :at
                        where id = :id and outcome = 'PENDING' and void_since is null""")
                        .param("id", verdict.id())
                        .param("outcome", verdict.outcome().name())
                        .param("conditions", json.writeValueAsString(verdict.conditions()))
                        .param("facts", json.writeValueAsString(verdict.facts()))
                        .param("at", offset(verdict))
                        .update()
                == 1;
    }

    List<Verdict> latestOf(EmiratesId person) {
        return database.sql("""
                        select distinct on (service, journey, occasion) * from core.verdict
                        where person = ? and void_since is null
                        order by service, journey, occasion, number desc""").param(person.digits()).query(this::read).list();
    }

    /** The newest per service, journey and occasion among the own affairs of some persons and those of others. */
    List<Verdict> latestWithin(Set<String> persons, Set<UUID> subjects) {
        return database.sql("""
                        select distinct on (service, journey, occasion) * from core.verdict
                        where (person = any (:persons) or subject = any (:subjects)) and void_since is null
                        order by service, journey, occasion, number desc""")
                .param("persons", persons.toArray(String[]::new))
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    void move(PersonId was, PersonId is) {
        database.sql("update core.verdict set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }

    Optional<Verdict> latestIn(UUID journey, ServiceKey service) {
        return database.sql("""
                        select * from core.verdict where journey = ? and service = ? and void_since is null
                        order by number desc limit 1""")
                .params(journey, service.value())
                .query(this::read)
                .optional();
    }

    List<Verdict> voidIn(
            UUID journey, Collection<ServiceKey> services, Collection<EmiratesId> only, OffsetDateTime since) {
        return database.sql("""
                        update core.verdict set void_since = :since where journey = :journey and void_since is null
                            and service = any (:services) and (cardinality(:only::text[]) = 0 or person = any (:only))
                        returning *""")
                .param("since", since)
                .param("journey", journey)
                .param("services", services.stream().map(ServiceKey::value).toArray(String[]::new))
                .param("only", only.stream().map(EmiratesId::digits).toArray(String[]::new))
                .query(this::read)
                .list();
    }

    private static OffsetDateTime offset(Verdict verdict) {
        return java.util.Objects.requireNonNull(verdict.givenAt()).atOffset(ZoneOffset.UTC);
    }

    private Verdict read(ResultSet row, int number) throws SQLException {
        OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
        return new Verdict(
                row.getObject("id", UUID.class),
                new ServiceKey(row.getString("service")),
                json.readValue(row.getString("situation"), Situation.class),
                Verdict.Outcome.valueOf(row.getString("outcome")),
                row.getObject("rule_date", LocalDate.class),
                json.readValue(row.getString("conditions"), new TypeReference<List<ConditionResult>>() {}),
                json.readValue(row.getString("facts"), new TypeReference<List<Fact>>() {}),
                given == null ? null : given.toInstant());
    }
}
