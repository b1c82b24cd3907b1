package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of helpers. */
@Repository
class Delegations {

    private final JdbcClient database;

    Delegations(JdbcClient database) {
        this.database = database;
    }

    void add(Delegation delegation, OffsetDateTime now) {
        database.sql("""
                        insert into core.delegation
                          (id, giver, helper, subject, matters, valid_from, valid_to, given_at)
                        values (:id, :giver, :helper, :subject, :matters, :from, :to, :now)""")
                .param("id", delegation.id())
                .param("giver", delegation.giver().digits())
                .param("helper", delegation.helper().digits())
                .param("subject", delegation.subject().value())
                .param("matters", delegation.matters().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("from", delegation.validFrom())
                .param("to", delegation.validTo())
                .param("now", now)
                .update();
    }

    /** Ends one at once; empty where neither the giver nor the helper is the one who asks, or it has ended already. */
    Optional<Delegation> revoke(UUID id, EmiratesId who, OffsetDateTime now) {
        return database.sql("""
                        update core.delegation set revoked_at = :now
                        where id = :id and revoked_at is null and (giver = :who or helper = :who) returning *""")
                .param("now", now)
                .param("id", id)
                .param("who", who.digits())
                .query(Delegations::read)
                .optional();
    }

    List<Delegation> heldBy(EmiratesId helper, LocalDate day) {
        return database.sql("""
                        select * from core.delegation
                        where helper = ? and revoked_at is null and valid_from <= ? and valid_to >= ?
                        order by given_at, id""")
                .params(helper.digits(), day, day)
                .query(Delegations::read)
                .list();
    }

    List<Delegation> givenBy(EmiratesId giver) {
        return database.sql("select * from core.delegation where giver = ? order by given_at desc, id")
                .param(giver.digits())
                .query(Delegations::read)
                .list();
    }

    /** Notes a try to name a helper, and says how many there were since a moment. */
    int tried(EmiratesId giver, OffsetDateTime now, OffsetDateTime since) {
        database.sql("insert into core.delegation_try (giver, at) values (?, ?)")
                .params(giver.digits(), now)
                .update();
        return database.sql("select count(*) from core.delegation_try where giver = ? and at > ?")
                .params(giver.digits(), since)
                .query(Integer.class)
                .single();
    }

    private static Delegation read(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                new EmiratesId(row.getString("giver")),
                new EmiratesId(row.getString("helper")),
                new PersonId(row.getObject("subject", UUID.class)),
                Arrays.stream(row.getString("matters").split(","))
                        .map(Matter::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("revoked_at") != null);
    }
}
