package ae.istibaq.osrati.growth;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ministry's forms: questions by collection, and the points that count on the day a form opens. */
@Repository
class GrowthForms {

    private static final String COLLECTION = "osrati.growth.questions";

    private final JdbcClient database;
    private final Parameters parameters;

    GrowthForms(JdbcClient database, Parameters parameters) {
        this.database = database;
        this.parameters = parameters;
    }

    /** The collection whose questions are asked from a day on. */
    String collectionOn(LocalDate day) {
        return parameters.require(COLLECTION, day).text();
    }

    /** The form of an age as it is asked in a window that opens on a day. */
    Form of(String collection, int months, LocalDate opensOn) {
        Parameter points = parameters.require(Growth.KEY.text("form-" + months), opensOn);
        List<Form.Area> areas = Arrays.stream(points.text().split(","))
                .map(row -> row.split(":", -1))
                .map(row -> new Form.Area(
                        row[0],
                        name(collection, row[0]),
                        Integer.parseInt(row[1]),
                        Integer.parseInt(row[2]),
                        questions(collection, months, row[0])))
                .filter(area -> !area.questions().isEmpty())
                .toList();
        boolean sample =
                points.sample() || parameters.require(COLLECTION, opensOn).sample();
        return new Form(collection, months, areas, sample);
    }

    private BilingualText name(String collection, String area) {
        return database.sql("select name_ar, name_en from osrati.growth_area where collection = ? and area = ?")
                .params(collection, area)
                .query((row, number) -> new BilingualText(row.getString("name_ar"), row.getString("name_en")))
                .single();
    }

    private List<Form.Question> questions(String collection, int months, String area) {
        return database.sql("""
                        select position, text_ar, text_en from osrati.growth_question
                        where collection = ? and months = ? and area = ? order by position""")
                .params(collection, months, area)
                .query((row, number) -> new Form.Question(
                        months + "-" + area + "-" + row.getInt("position"),
                        new BilingualText(row.getString("text_ar"), row.getString("text_en"))))
                .list();
    }
}
