package ae.istibaq.osrati.marriage;

import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.BilingualText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marriage contracts the ministry told, as they stand now. */
@Repository
class Contracts {

    private final JdbcClient database;

    Contracts(JdbcClient database) {
        this.database = database;
    }

    /**
     * A contract as later services use it.
     *
     * @param cause the event that told it last
     */
    record Contract(
            String number,
            BilingualText court,
            LocalDate date,
            UUID cause,
            @Nullable UUID document,
            Instant toldAt) {}

    void keep(ReceivedEvent<ContractData> event, UUID document) {
        ContractData data = event.data();
        database.sql("""
                        insert into osrati.marriage_contract (number, court_ar, court_en, contract_date, husband, wife,
                            cause, document, told_at)
                        values (:number, :courtAr, :courtEn, :date, :husband, :wife, :cause, :document, :toldAt)
                        on conflict (number) do update set court_ar = excluded.court_ar, court_en = excluded.court_en,
                            contract_date = excluded.contract_date, husband = excluded.husband, wife = excluded.wife,
                            cause = excluded.cause, document = excluded.document, told_at = excluded.told_at""")
                .param("number", data.contractNumber())
                .param("courtAr", data.courtAr())
                .param("courtEn", data.courtEn())
                .param("date", data.contractDate())
                .param("husband", data.husband().emiratesId())
                .param("wife", data.wife().emiratesId())
                .param("cause", event.id())
                .param("document", document)
                .param("toldAt", event.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    void annul(String number, LocalDate on) {
        database.sql("update osrati.marriage_contract set annulled_on = ? where number = ?")
                .params(on, number)
                .update();
    }

    /** A contract in force. */
    Optional<Contract> find(String number) {
        return database.sql("select * from osrati.marriage_contract where number = ? and annulled_on is null")
                .param(number)
                .query(Contracts::read)
                .optional();
    }

    private static Contract read(ResultSet row, int rowNumber) throws SQLException {
        return new Contract(
                row.getString("number"),
                new BilingualText(row.getString("court_ar"), row.getString("court_en")),
                row.getObject("contract_date", LocalDate.class),
                row.getObject("cause", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
