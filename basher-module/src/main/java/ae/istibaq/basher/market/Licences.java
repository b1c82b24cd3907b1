package ae.istibaq.basher.market;

import ae.istibaq.basher.market.EconomicRegister.Changes;
import ae.istibaq.basher.market.EconomicRegister.Description;
import ae.istibaq.basher.market.EconomicRegister.Licence;
import ae.istibaq.basher.market.EconomicRegister.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The licences the portal has heard of, and how far it has heard; both always change together. */
@Repository
class Licences {

    private static final int FETCHED_AT_ONCE = 10_000;

    private static final String MERGE = """
            merge into basher.licence kept
            using unnest(:authority::text[], :number::text[], :emirate::text[], :area::text[], :form::text[],
                         :activity::text[], :established::text[], :closed::text[], :status::text[],
                         :nameAr::text[], :nameEn::text[])
              as told (authority, number, emirate, area, legal_form, activity, established_on, closed_on, status,
                       name_ar, name_en)
            on kept.authority = told.authority and kept.number = told.number
            when matched then update set
              emirate = told.emirate, area = told.area, legal_form = told.legal_form, activity = told.activity,
              established_on = told.established_on::date, closed_on = told.closed_on::date, status = told.status,
              name_ar = told.name_ar, name_en = told.name_en, version = :version
            when not matched then insert
              (authority, number, emirate, area, legal_form, activity, established_on, closed_on, status, name_ar,
               name_en, version)
              values (told.authority, told.number, told.emirate, told.area, told.legal_form, told.activity,
                      told.established_on::date, told.closed_on::date, told.status, told.name_ar, told.name_en,
                      :version)
            """;

    private final JdbcClient database;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Licences(JdbcClient database, JdbcTemplate rows, TransactionTemplate transaction, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * How far the register has been read.
     *
     * @param version grows with each change that was kept
     * @param edition another one when the register has begun anew
     * @param heardAt when it last answered; null before it ever did
     */
    record Standing(
            String cursor,
            long version,
            int edition,
            @Nullable Instant heardAt) {}

    /**
     * A licence as it is counted.
     *
     * @param id small numbers without large gaps
     */
    record Counted(
            int id,
            String emirate,
            String area,
            String legalForm,
            String activity,
            LocalDate establishedOn,
            @Nullable LocalDate closedOn,
            Status status) {}

    Standing standing() {
        return standing("");
    }

    Optional<Description> description() {
        return database.sql("select description::text from basher.licence_feed where description is not null")
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Description.class));
    }

    void describe(Description description) {
        database.sql("update basher.licence_feed set description = :description::jsonb")
                .param("description", json.writeValueAsString(description))
                .update();
    }

    /**
     * Keeps a page that was asked for after a cursor, unless the feed has gone on since: then another node has kept it.
     *
     * @return whether it was kept
     */
    boolean keep(String askedAfter, Changes page, Instant heardAt) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Standing standing = standing("for update");
            if (!standing.cursor().equals(askedAfter)) {
                return false;
            }
            boolean forgets = page.beginsAnew() && standing.version() > 0;
            if (forgets) {
                database.sql("truncate basher.licence restart identity").update();
            }
            boolean changed = forgets || !page.licences().isEmpty();
            long version = standing.version() + (changed ? 1 : 0);
            if (!page.licences().isEmpty()) {
                merge(lastOfEach(page.licences()), version);
            }
            database.sql("""
                            update basher.licence_feed
                            set next_cursor = :next, version = :version, edition = :edition, heard_at = :heardAt
                            """)
                    .param("next", page.next())
                    .param("version", version)
                    .param("edition", standing.edition() + (forgets ? 1 : 0))
                    .param("heardAt", Timestamp.from(heardAt))
                    .update();
            return true;
        }));
    }

    /** Those that have changed after a version, up to another. */
    void changed(long after, long upTo, Consumer<Counted> each) {
        transaction.executeWithoutResult(status -> {
            JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(rows.getDataSource()));
            streaming.setFetchSize(FETCHED_AT_ONCE);
            RowCallbackHandler row = found -> each.accept(counted(found));
            streaming.query("""
                            select id, emirate, area, legal_form, activity, established_on, closed_on, status
                            from basher.licence where version > ? and version <= ?
                            """, row, after, upTo);
        });
    }

    private Standing standing(String lock) {
        return database.sql("select next_cursor, version, edition, heard_at from basher.licence_feed " + lock)
                .query((row, number) -> new Standing(
                        row.getString("next_cursor"),
                        row.getLong("version"),
                        row.getInt("edition"),
                        Optional.ofNullable(row.getTimestamp("heard_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .single();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getInt("id"),
                row.getString("emirate"),
                row.getString("area"),
                row.getString("legal_form"),
                row.getString("activity"),
                row.getObject("established_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                Status.valueOf(row.getString("status")));
    }

    /** A statement may not touch a row twice, and only the last change of a licence counts. */
    private static Collection<Licence> lastOfEach(List<Licence> licences) {
        Map<String, Licence> last = new LinkedHashMap<>();
        licences.forEach(licence -> last.put(licence.authority() + " " + licence.number(), licence));
        return last.values();
    }

    private void merge(Collection<Licence> licences, long version) {
        database.sql(MERGE)
                .param("authority", each(licences, Licence::authority))
                .param("number", each(licences, Licence::number))
                .param("emirate", each(licences, licence -> licence.emirate().name()))
                .param("area", each(licences, Licence::area))
                .param("form", each(licences, Licence::legalForm))
                .param(
                        "activity",
                        each(
                                licences,
                                licence -> licence.activityCode()
                                        .substring(
                                                0,
                                                Math.min(
                                                        4,
                                                        licence.activityCode().length()))))
                .param(
                        "established",
                        each(licences, licence -> licence.establishedOn().toString()))
                .param(
                        "closed",
                        each(
                                licences,
                                licence -> licence.closedOn() == null
                                        ? null
                                        : licence.closedOn().toString()))
                .param("status", each(licences, licence -> licence.status().name()))
                .param("nameAr", each(licences, Licence::nameAr))
                .param("nameEn", each(licences, Licence::nameEn))
                .param("version", version)
                .update();
    }

    private static @Nullable String[] each(Collection<Licence> licences, Function<Licence, @Nullable String> what) {
        return licences.stream().map(what).toArray(String[]::new);
    }
}
