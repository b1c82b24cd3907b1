package ae.istibaq.core.people;

import ae.istibaq.core.people.PopulationRegister.MemberRecord;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register tells of the members of a family, which is less than it tells of a person who is asked about. */
@Repository
class Members {

    private final JdbcClient database;
    private final Identities identities;

    Members(JdbcClient database, Identities identities) {
        this.database = database;
        this.identities = identities;
    }

    /** Keeps it; how fresh a person is doesn't change, since ways to reach them are not told. */
    void keep(MemberRecord member, Instant asOf) {
        database.sql("""
                        update core.person set
                          name_ar = :nameAr, name_en = :nameEn, birth_date = :birthDate, sex = :sex,
                          nationality = :nationality, died_on = :diedOn,
                          alive = case when :diedOn::date is null then coalesce(alive, true) else false end,
                          as_of = coalesce(as_of, 'epoch')
                        where id = :id and (as_of is null or as_of <= :asOf)""")
                .param("nameAr", member.nameAr())
                .param("nameEn", member.nameEn())
                .param("birthDate", member.birthDate())
                .param("sex", member.sex().name())
                .param("nationality", member.nationality())
                .param("diedOn", member.diedOn())
                .param(
                        "id",
                        identities
                                .ofEmiratesId(EmiratesId.of(member.emiratesId()))
                                .value())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean familyFresh(PersonId person, Instant since) {
        return database.sql("select exists (select from core.person where id = ? and family_as_of > ?)")
                .params(person.value(), since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void familyTold(PersonId person, Instant asOf) {
        database.sql("update core.person set family_as_of = ? where id = ?")
                .params(asOf.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    void outdateFamily(PersonId person) {
        database.sql("update core.person set family_as_of = null where id = ?")
                .param(person.value())
                .update();
    }
}
