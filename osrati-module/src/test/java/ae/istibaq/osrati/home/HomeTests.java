package ae.istibaq.osrati.home;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.people.Residence;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HomeTests {

    @Test
    void measuresAsTheCrowFlies() {
        Home home = new Home(
                new Residence("AJMAN", "AJM-04", null, new BigDecimal("25.4000"), new BigDecimal("55.4500"), null));

        assertThat(home.metresTo(25.4000, 55.4500)).hasValue(0);
        // One hundredth of a degree north is 1,112 m everywhere, and east 1,005 m so far from the equator.
        assertThat(home.metresTo(25.4100, 55.4500).orElseThrow()).isCloseTo(1112, Offset.offset(1L));
        assertThat(home.metresTo(25.4000, 55.4600).orElseThrow()).isCloseTo(1004, Offset.offset(1L));
    }

    @Test
    void knowsNothingOfAProtectedHomeButTheEmirate() {
        Home home = new Home(new Residence("AJMAN", null, null, null, null, null));

        assertThat(home.zone()).isEmpty();
        assertThat(home.metresTo(25.4, 55.45)).isEmpty();
        assertThat(home).hasToString("Home[]");
    }
}
