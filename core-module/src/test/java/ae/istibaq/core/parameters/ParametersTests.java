package ae.istibaq.core.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.testing.CoreTestApplication;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(classes = CoreTestApplication.class)
@Transactional
class ParametersTests {

    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);

    private final JdbcClient database;
    private final Parameters parameters;

    ParametersTests(@Autowired JdbcClient database) {
        this.database = database;
        this.parameters = new Parameters(database, new ParameterSettings(Duration.ZERO));
    }

    @Test
    void answersWithTheValueOfTheDay() {
        insert("100.5", "2020-01-01", "2026-02-28", "A");
        insert("200", "2026-03-01", null, "C");

        Parameter before = parameters.require("test.fee", CHANGE.minusDays(1));
        Parameter after = parameters.require("test.fee", CHANGE);

        assertThat(before.money()).isEqualTo(new Aed(100_50));
        assertThat(before.sample()).isFalse();
        assertThat(after.number()).isEqualTo(200);
        assertThat(after.decimal()).isEqualTo(new BigDecimal("200"));
        assertThat(after.sample()).isTrue();
        assertThat(parameters.find("test.fee", LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void saysThatAValueIsNotKnownInsteadOfGuessing() {
        insert(null, "2020-01-01", null, "NONE");

        assertThat(parameters.find("test.fee", CHANGE))
                .hasValueSatisfying(fee -> assertThat(fee.known()).isFalse());
        assertThatExceptionOfType(ParameterMissing.class)
                .isThrownBy(() -> parameters.require("test.fee", CHANGE))
                .withMessageContaining("test.fee");
        assertThatExceptionOfType(ParameterMissing.class).isThrownBy(() -> parameters.require("test.other", CHANGE));
    }

    @Test
    void refusesTwoValuesForOneDay() {
        insert("1", "2020-01-01", null, "A");

        assertThatThrownBy(() -> insert("2", "2026-01-01", null, "A"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("parameter_one_value_a_day");
    }

    @Test
    void remembersForAShortWhileOnly() {
        Parameters remembering = new Parameters(database, new ParameterSettings(Duration.ofHours(1)));
        assertThat(remembering.find("test.fee", CHANGE)).isEmpty();

        insert("1", "2020-01-01", null, "A");

        assertThat(remembering.find("test.fee", CHANGE)).isEmpty();
        assertThat(parameters.find("test.fee", CHANGE)).isPresent();
    }

    @Test
    void readsAFlagStrictly() {
        insert("yes", "2020-01-01", null, "A");

        Parameter flag = parameters.require("test.fee", CHANGE);

        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(flag::flag);
    }

    private void insert(@Nullable String value, String from, @Nullable String to, String confidence) {
        database.sql("""
                        insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence)
                        values ('test.fee', :value, 'AED', :from::date, :to::date, 'test', :confidence)
                        """)
                .param("value", value)
                .param("from", from)
                .param("to", to)
                .param("confidence", confidence)
                .update();
    }
}
