package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places children were given in schools. */
@Repository
class SchoolPlaces {

    private final JdbcClient database;

    SchoolPlaces(JdbcClient database) {
        this.database = database;
    }

    /**
     * A child's place.
     *
     * @param school its name
     * @param cause the event that told it
     */
    record Place(
            String reference,
            UUID application,
            PersonId child,
            String schoolYear,
            BilingualText school,
            LocalDate givenOn,
            UUID cause) {}

    void keep(Place place) {
        database.sql("""
                        insert into osrati.school_place (reference, application, child, school_year, school_ar, school_en,
                            given_on, cause)
                        values (:reference, :application, :child, :schoolYear, :ar, :en, :givenOn, :cause)
                        on conflict (reference) do nothing""")
                .param("reference", place.reference())
                .param("child", place.child().value())
                .param("schoolYear", place.schoolYear())
                .param("application", place.application())
                .param("cause", place.cause())
                .param("ar", place.school().ar())
                .param("en", place.school().en())
                .param("givenOn", place.givenOn())
                .update();
    }

    boolean isPlaced(PersonId child) {
        return !of(child).isEmpty();
    }

    List<Place> of(PersonId child) {
        return database.sql("select * from osrati.school_place where child = ? order by school_year")
                .param(child.value())
                .query(SchoolPlaces::read)
                .list();
    }

    /** Takes away the place that an application has brought. */
    Optional<Place> takeBack(UUID application) {
        return database.sql("delete from osrati.school_place where application = ? returning *")
                .param(application)
                .query(SchoolPlaces::read)
                .optional();
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getString("reference"),
                row.getObject("application", UUID.class),
                new PersonId(row.getObject("child", UUID.class)),
                row.getString("school_year"),
                new BilingualText(row.getString("school_ar"), row.getString("school_en")),
                row.getObject("given_on", LocalDate.class),
                row.getObject("cause", UUID.class));
    }

    void join(PersonId was, PersonId is) {
        database.sql("update osrati.school_place set child = ? where child = ?")
                .params(is.value(), was.value())
                .update();
    }
}
