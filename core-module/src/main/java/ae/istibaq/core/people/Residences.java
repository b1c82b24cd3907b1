package ae.istibaq.core.people;

import static ae.istibaq.core.people.RelationKind.CUSTODIAN_OF;
import static ae.istibaq.core.people.RelationKind.FOSTERS;
import static ae.istibaq.core.people.RelationKind.GUARDIAN_OF;
import static ae.istibaq.core.people.RelationKind.PARENT_OF;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.PopulationRegister.PersonLookup;
import ae.istibaq.core.people.PopulationRegister.ResidenceRecord;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people live, asked of the register when it is needed; a protected home is neither kept nor told. */
@Component
public class Residences {

    private final PopulationRegister register;
    private final Identities identities;
    private final Protections protections;
    private final Relations relations;
    private final JdbcClient database;
    private final People.Settings settings;
    private final Clock clock;

    Residences(
            Connectors connectors,
            Identities identities,
            Protections protections,
            Relations relations,
            JdbcClient database,
            People.Settings settings,
            Clock clock) {
        this.register = connectors.connect("icp", PopulationRegister.class);
        this.identities = identities;
        this.protections = protections;
        this.relations = relations;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Where a person lives, asked of the register where what is kept is not fresh; never inside a database transaction.
     *
     * @param purposeKey what for, as the person reads it on the page of their data
     * @param cause event for which it is asked; null for the person's own visit
     * @return empty where the register does not know; nothing but the emirate where the home is protected
     * @throws AgencyUnavailable while the register does not answer
     */
    public Optional<Residence> lookUp(EmiratesId id, String purposeKey, @Nullable UUID cause) {
        PersonId person = identities.ofEmiratesId(id);
        if (!fresh(person)) {
            Answer<ResidenceRecord> answer =
                    Exchanges.about(id, purposeKey, cause, () -> register.residence(new PersonLookup(id.digits())));
            ResidenceRecord told = answer.record();
            if (!answer.found() || told == null) {
                return Optional.empty();
            }
            if (told.hidden() || isProtected(person)) {
                forget(person);
                return Optional.of(new Residence(told.emirate(), null, null, null, null, null));
            }
            keep(person, told, answer.asOf());
        }
        return kept(person);
    }

    /** Whether nobody may learn where a person lives: an order protects them, or whoever a child lives with. */
    public boolean isProtected(PersonId id) {
        LocalDate today = LocalDate.now(clock);
        PersonId person = identities.now(id);
        return protections.protects(person, today)
                || relations.to(person).stream()
                        .filter(tie -> tie.holdsOn(today))
                        .filter(tie -> tie.kind() == PARENT_OF
                                || tie.kind() == CUSTODIAN_OF
                                || tie.kind() == GUARDIAN_OF
                                || tie.kind() == FOSTERS)
                        .anyMatch(tie -> protections.protects(tie.from(), today));
    }

    /** Forgets where a person lives, so that the next look asks the register. */
    void forget(PersonId person) {
        database.sql("delete from core.residence where person = ?")
                .param(person.value())
                .update();
    }

    private boolean fresh(PersonId person) {
        return !isProtected(person)
                && database.sql("select exists (select from core.residence where person = ? and as_of > ?)")
                        .params(
                                person.value(),
                                clock.instant().minus(settings.freshFor()).atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    private Optional<Residence> kept(PersonId person) {
        return database.sql("select * from core.residence where person = ?")
                .param(person.value())
                .query((row, number) -> {
                    @Nullable String ar = row.getString("zone_ar");
                    @Nullable String en = row.getString("zone_en");
                    return new Residence(
                            row.getString("emirate"),
                            row.getString("zone"),
                            ar == null && en == null ? null : new BilingualText(ar, en),
                            row.getBigDecimal("latitude"),
                            row.getBigDecimal("longitude"),
                            row.getObject("valid_from", LocalDate.class));
                })
                .optional();
    }

    private void keep(PersonId person, ResidenceRecord told, Instant asOf) {
        database.sql("""
                        insert into core.residence
                          (person, emirate, zone, zone_ar, zone_en, latitude, longitude, valid_from, source, as_of)
                        values (:person, :emirate, :zone, :zoneAr, :zoneEn, :latitude, :longitude, :since, 'icp', :asOf)
                        on conflict (person) do update set emirate = excluded.emirate, zone = excluded.zone,
                          zone_ar = excluded.zone_ar, zone_en = excluded.zone_en, latitude = excluded.latitude,
                          longitude = excluded.longitude, valid_from = excluded.valid_from, as_of = excluded.as_of""")
                .param("person", person.value())
                .param("emirate", told.emirate())
                .param("zone", told.zoneCode())
                .param("zoneAr", told.zoneAr())
                .param("zoneEn", told.zoneEn())
                .param("latitude", told.latitude())
                .param("longitude", told.longitude())
                .param("since", told.since())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .update();
    }
}
