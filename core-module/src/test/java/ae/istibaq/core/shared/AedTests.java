package ae.istibaq.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AedTests {

    @Test
    void countsInFils() {
        assertThat(Aed.ofDirhams(100)).isEqualTo(new Aed(10_000));
        assertThat(Aed.ofDirhams(new BigDecimal("1250.5"))).isEqualTo(new Aed(125_050));
        assertThat(new Aed(125_050).dirhams()).isEqualByComparingTo("1250.50");
    }

    @Test
    void refusesPartsOfAFils() {
        assertThatThrownBy(() -> Aed.ofDirhams(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void addsAndTakesAwayExactly() {
        assertThat(new Aed(10).plus(new Aed(20))).isEqualTo(new Aed(30));
        assertThat(new Aed(10).minus(new Aed(20))).isEqualTo(new Aed(-10));
        assertThatThrownBy(() -> new Aed(Long.MAX_VALUE).plus(new Aed(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Aed.ofDirhams(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comparesByAmount() {
        assertThat(new Aed(2_500_000)).isEqualByComparingTo(Aed.ofDirhams(25_000));
        assertThat(new Aed(2_500_001)).isGreaterThan(Aed.ofDirhams(25_000));
    }
}
