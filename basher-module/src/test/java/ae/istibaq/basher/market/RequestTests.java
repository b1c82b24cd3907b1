package ae.istibaq.basher.market;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.isic.ClassificationFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTests {

    @Test
    void readsEveryFilterAndWritesTheAddressAgain() {
        Request request = read(Map.of(
                "emirate",
                "DUBAI",
                "area",
                "DXB-DEIRA",
                "form",
                "LLC",
                "activity",
                "561",
                "from",
                "٢٠١٥",
                "to",
                "2020"));
        assertThat(request.problems()).isEmpty();
        assertThat(Addresses.page(request.view()))
                .isEqualTo("/basher/market?emirate=DUBAI&area=DXB-DEIRA&form=LLC&activity=561&from=2015&to=2020");
    }

    @Test
    void seesAllOfTheMarketWhereNothingIsAsked() {
        assertThat(read(Map.of())).isEqualTo(new Request(View.ALL, java.util.List.of()));
        assertThat(read(Map.of("emirate", "", "from", " ", "lang", "en"))).isEqualTo(read(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "emirate,ATLANTIS,emirate",
        "emirate,dubai,emirate",
        "form,GmbH,form",
        "activity,9999,activity",
        "from,2999,future",
        "to,2027,future",
        "from,1066,year",
        "from,20x0,year",
        "from,-2020,year",
        "to,999999999999,year",
        "colour,red,unknown"
    })
    void saysWhatCanNotBe(String filter, String value, String problem) {
        Request request = read(Map.of(filter, value));
        assertThat(request.problems()).containsExactly(problem);
        assertThat(request.view()).isEqualTo(View.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table basher.licence; --", "<script>alert(1)</script>", "\u202EIABUD", "🏙️", "٥"})
    void looksAtAllForWhatIsNoFilter(String value) {
        for (String filter : new String[] {"emirate", "area", "form", "activity", "from", "to"}) {
            assertThat(read(Map.of(filter, value)).view()).isEqualTo(View.ALL);
            assertThat(read(Map.of(filter, value.repeat(1000))).problems()).hasSize(1);
        }
    }

    @Test
    void knowsAnAreaOnlyInItsEmirate() {
        assertThat(read(Map.of("area", "DXB-DEIRA")).problems()).containsExactly("area");
        assertThat(read(Map.of("emirate", "AJMAN", "area", "DXB-DEIRA")).problems())
                .containsExactly("area");
    }

    @Test
    void turnsNoYearsRound() {
        Request request = read(Map.of("from", "2020", "to", "2015"));
        assertThat(request.problems()).containsExactly("turned");
        assertThat(request.view()).isEqualTo(View.ALL);
    }

    private static Request read(Map<String, String> asked) {
        return Request.read(asked, new PaperRegister().describe(), ClassificationFixture.whole(), 2026);
    }
}
