package ae.istibaq.basher.market;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.BilingualText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void carriesSourceAndMomentWithEveryRow() {
        assertThat(table(new BilingualText("ديرة", "Deira")))
                .isEqualTo("\uFEFFcode,name_ar,name_en,value,source,sample,heard_at\r\n"
                        + "DXB,ديرة,Deira,7,Register,true,2026-11-24T08:00:00Z\r\n");
    }

    @Test
    void quotesWhatWouldBreakARowAndMakesNoFormula() {
        assertThat(table(new BilingualText("=1+1", "A, \"B\"\nC"))).contains("DXB,'=1+1,\"A, \"\"B\"\"\nC\",7");
    }

    private static String table(BilingualText name) {
        Chart chart = Chart.of("areas", List.of(new Chart.Row("DXB", name, 7, null, 0, null)));
        return Table.of(chart, new PaperRegister().describe(), PaperRegister.AS_OF);
    }
}
