package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats that were asked for, with the zone each was asked for in, and those that are kept. */
@Repository
class Seats {

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    /** The zone that counts for a seat; null where the home was not known, or protected. */
    record Asked(String reference, @Nullable String zone) {}

    void ask(String reference, PersonId child, String schoolYear, @Nullable String zone, Instant at) {
        database.sql("""
                        insert into osrati.school_seat (reference, child, school_year, asked_zone, asked_at)
                        values (:reference, :child, :schoolYear, :zone, :at) on conflict (reference) do nothing""")
                .param("reference", reference)
                .param("child", child.value())
                .param("schoolYear", schoolYear)
                .param("zone", zone)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Asked> asked(String reference) {
        return database.sql("select reference, asked_zone from osrati.school_seat where reference = ?")
                .param(reference)
                .query((row, number) -> new Asked(row.getString("reference"), row.getString("asked_zone")))
                .optional();
    }

    /** What was asked for last for a child and is not given back, locked until the transaction ends. */
    Optional<Asked> lockLast(PersonId child) {
        return database.sql("""
                        select reference, asked_zone from osrati.school_seat
                        where child = ? and released_on is null order by asked_at desc limit 1 for update""")
                .param(child.value())
                .query((row, number) -> new Asked(row.getString("reference"), row.getString("asked_zone")))
                .optional();
    }

    /** Keeps that a child's home is in another zone than its seat was asked for, so that it is asked for anew once. */
    void moved(String reference, @Nullable String zone) {
        database.sql("update osrati.school_seat set asked_zone = :zone where reference = :reference")
                .param("zone", zone)
                .param("reference", reference)
                .update();
    }

    void reserved(String reference, String agencyReference, @Nullable BilingualText zone, LocalDate on) {
        database.sql("""
                        update osrati.school_seat set agency_reference = :agencyReference, zone_ar = :zoneAr,
                            zone_en = :zoneEn, reserved_on = :on where reference = :reference""")
                .param("agencyReference", agencyReference)
                .param("zoneAr", zone == null ? null : zone.ar())
                .param("zoneEn", zone == null ? null : zone.en())
                .param("on", on)
                .param("reference", reference)
                .update();
    }

    void released(String reference, LocalDate on) {
        database.sql("update osrati.school_seat set released_on = ? where reference = ?")
                .params(on, reference)
                .update();
    }

    /** The seat that is kept for a child now. */
    Optional<Seat> of(PersonId child) {
        return database.sql("""
                        select * from osrati.school_seat where child = ? and reserved_on is not null
                            and released_on is null order by asked_at desc limit 1""")
                .param(child.value())
                .query((row, number) -> {
                    @Nullable String ar = row.getString("zone_ar");
                    @Nullable String en = row.getString("zone_en");
                    return new Seat(
                            row.getString("reference"),
                            row.getString("school_year"),
                            ar == null || en == null ? null : new BilingualText(ar, en),
                            row.getObject("reserved_on", LocalDate.class));
                })
                .optional();
    }

    void join(PersonId was, PersonId is) {
        database.sql("update osrati.school_seat set child = ? where child = ?")
                .params(is.value(), was.value())
                .update();
    }
}
