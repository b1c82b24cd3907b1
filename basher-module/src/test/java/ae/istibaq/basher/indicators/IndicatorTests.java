package ae.istibaq.basher.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.indicators.Published.Ranked;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorTests {

    private final Published published = new Published();
    private final Map<String, Indicator> indicators =
            Indicator.all(published).stream().collect(Collectors.toMap(Indicator::key, Function.identity()));

    @Test
    void addsUpTheCensus() {
        assertThat(rows("emirates")).hasSize(7).first().satisfies(row -> {
            assertThat(row.name().en()).isEqualTo("Abu Dhabi");
            assertThat(row.value()).isEqualTo("1,399,484");
            assertThat(row.share()).isEqualTo(100);
        });
        assertThat(rows("women")).hasSize(5);
    }

    @Test
    void beginsWithTheLastYearThatWasPublished() {
        assertThat(labels("population")).hasSize(12).startsWith("2024", "2023");
        assertThat(labels("gdp")).startsWith("2023");
        assertThat(labels("inflation")).startsWith("2023");
    }

    @Test
    void drawsNoBarBelowNothing() {
        assertThat(rows("inflation")).allSatisfy(row -> assertThat(row.share()).isBetween(0, 100));
        assertThat(rows("inflation")).anySatisfy(row -> assertThat(row.value()).startsWith("-"));
    }

    @Test
    void showsNoRankThatNobodyHasConfirmed() {
        assertThat(published.rankings())
                .extracting(Ranked::ranking, Ranked::edition)
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("doing-business", "2020"))
                .hasSize(16);
        assertThat(published.rankings())
                .allSatisfy(ranked -> assertThat(ranked.source()).isNotBlank().doesNotContain("memory"));
    }

    private List<Indicator.Row> rows(String key) {
        return Objects.requireNonNull(indicators.get(key)).rows();
    }

    private List<String> labels(String key) {
        return rows(key).stream().map(row -> row.name().en()).toList();
    }
}
