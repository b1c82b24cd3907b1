package ae.istibaq.basher.fees;

import static ae.istibaq.basher.fees.TariffsTests.line;
import static ae.istibaq.basher.fees.TariffsTests.usual;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A fee that changes; nothing is answered from memory here. */
@SpringBootTest(classes = CoreTestApplication.class, properties = "istibaq.parameters.recall=0s")
class TariffsByDateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Tariffs tariffs;
    private final JdbcClient database;

    TariffsByDateTests(@Autowired Parameters parameters, @Autowired JdbcClient database) {
        this.database = database;
        tariffs = new Tariffs(new FeeRules(), parameters);
    }

    @Test
    @Transactional
    void asksWhatHoldsOnTheDayAndNothingElse() {
        database.sql("update core.parameter set valid_to = '2026-12-31' where key = 'basher.fees.aj-licence'")
                .update();
        database.sql("insert into core.parameter (key, value, unit, valid_from, source, confidence)"
                        + " values ('basher.fees.aj-licence', '700', 'AED/year', '2027-01-01', 'a new card', 'A')")
                .update();
        assertThat(tariffs.estimate(usual(Emirate.AJMAN), TODAY).fees()).isEqualTo(Aed.ofDirhams(6_000));
        Estimate later = tariffs.estimate(usual(Emirate.AJMAN), LocalDate.of(2027, 1, 1));
        assertThat(later.fees()).isEqualTo(Aed.ofDirhams(6_100));
        assertThat(line(later, "aj-licence").since()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(line(later, "aj-administration").since()).isNull();
        // Before anything was heard of it a fee is unknown.
        assertThat(line(tariffs.estimate(usual(Emirate.DUBAI), LocalDate.of(2010, 1, 1)), "du-name")
                        .known())
                .isFalse();
    }
}
