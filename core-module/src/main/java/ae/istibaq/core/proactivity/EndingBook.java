package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of endings, kept so that a stage that begins later than its ending was told knows of it. */
@Repository
class EndingBook {

    private static final Set<Role> SPOUSES = EnumSet.of(Role.HUSBAND, Role.WIFE);
    private static final Set<Role> PARENTS = EnumSet.of(Role.FATHER, Role.MOTHER, Role.GUARDIAN);

    private final JdbcClient database;

    EndingBook(JdbcClient database) {
        this.database = database;
    }

    /** An ending that stands. */
    record Standing(
            UUID cause,
            Ending kind,
            String matter,
            Set<String> of,
            @Nullable PersonId subject,
            Set<EmiratesId> persons,
            Set<EmiratesId> keptFrom) {

        static Standing of(LifeEvent.Ended event) {
            return new Standing(
                    event.cause(),
                    event.kind(),
                    event.matter(),
                    event.of().stream().map(Class::getName).collect(Collectors.toSet()),
                    event.subject(),
                    event.persons(),
                    event.keptFrom());
        }

        /** Whether it ends a stage, or somebody's part in it. */
        boolean covers(Journey journey) {
            return switch (kind) {
                case DEATH_OF_CHILD, STILLBIRTH, PREGNANCY_LOST, DIVORCE -> ofMatter(journey) || aboutSubject(journey);
                case DEATH_OF_SPOUSE -> ofMatter(journey) || hasPart(journey, SPOUSES);
                case DEATH_OF_PARENT -> hasPart(journey, PARENTS) && (subject == null || aboutSubject(journey));
                case PROTECTION_ORDER ->
                    hasPart(journey, EnumSet.allOf(Role.class))
                            && (subject == null || aboutSubject(journey) || isBetween(journey));
            };
        }

        /** Whether a stage is that of two who are kept from each other. */
        boolean isBetween(Journey journey) {
            return journey.allRoles().values().stream().anyMatch(keptFrom::contains);
        }

        /** Whether the stage goes on without those whose part has ended. */
        boolean leavesTheStage() {
            return kind == Ending.DEATH_OF_PARENT || kind == Ending.PROTECTION_ORDER;
        }

        private boolean ofMatter(Journey journey) {
            return of.contains(journey.begunBy()) && matter.equals(journey.matter());
        }

        private boolean aboutSubject(Journey journey) {
            return subject != null && subject.equals(journey.subject());
        }

        private boolean hasPart(Journey journey, Set<Role> parts) {
            return journey.allRoles().entrySet().stream()
                    .anyMatch((Map.Entry<Role, EmiratesId> entry) ->
                            parts.contains(entry.getKey()) && persons.contains(entry.getValue()));
        }
    }

    /** Keeps an ending; false where this very cause told it already. */
    boolean keep(Standing ending, Instant now) {
        PersonId subject = ending.subject();
        return database.sql("""
                        insert into core.ending (cause, kind, matter, begun_by, subject, persons, kept_from, told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (cause, kind, matter, subject) do nothing""")
                        .params(Arrays.asList(
                                ending.cause(),
                                ending.kind().name(),
                                ending.matter(),
                                ending.of().toArray(String[]::new),
                                subject == null ? null : subject.value(),
                                digits(ending.persons()),
                                digits(ending.keptFrom()),
                                now.atOffset(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /**
     * Lifts the endings that were told as this one.
     *
     * @return their causes
     */
    List<UUID> lift(Standing ending, Instant now) {
        PersonId subject = ending.subject();
        return database.sql("""
                        update core.ending set lifted_at = ? where kind = ? and matter = ? and persons = ?::text[]
                            and subject is not distinct from ?::uuid and lifted_at is null returning cause""")
                .params(Arrays.asList(
                        now.atOffset(ZoneOffset.UTC),
                        ending.kind().name(),
                        ending.matter(),
                        digits(ending.persons()),
                        subject == null ? null : subject.value()))
                .query((row, number) -> row.getObject("cause", UUID.class))
                .list();
    }

    /** The endings that stand for a stage. */
    List<Standing> of(Journey journey) {
        PersonId subject = journey.subject();
        return database
                .sql("""
                        select * from core.ending where lifted_at is null
                            and (matter = ? or subject = ?::uuid or persons && ?::text[]) order by told_at, kind""")
                .params(Arrays.asList(
                        journey.matter(),
                        subject == null ? null : subject.value(),
                        digits(journey.allRoles().values())))
                .query(EndingBook::read)
                .list()
                .stream()
                .filter(ending -> ending.covers(journey))
                .toList();
    }

    private static String[] digits(Collection<EmiratesId> persons) {
        return persons.stream().map(EmiratesId::digits).sorted().distinct().toArray(String[]::new);
    }

    private static Standing read(ResultSet row, int number) throws SQLException {
        @Nullable UUID subject = row.getObject("subject", UUID.class);
        return new Standing(
                row.getObject("cause", UUID.class),
                Ending.valueOf(row.getString("kind")),
                row.getString("matter"),
                Set.of((String[]) row.getArray("begun_by").getArray()),
                subject == null ? null : new PersonId(subject),
                persons(row, "persons"),
                persons(row, "kept_from"));
    }

    private static Set<EmiratesId> persons(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(EmiratesId::new)
                .collect(Collectors.toSet());
    }

    void move(PersonId was, PersonId is) {
        database.sql("update core.ending set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }
}
