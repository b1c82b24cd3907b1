package ae.istibaq.basher.isic;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.isic.Activity.Level;
import org.junit.jupiter.api.Test;

class ClassificationTests {

    private final Classification classification = ClassificationFixture.whole();

    @Test
    void hasAsManyEntriesAsTheUnitedNationsCount() {
        assertThat(classification.of(Level.SECTION)).hasSize(21);
        assertThat(classification.of(Level.DIVISION)).hasSize(88);
        assertThat(classification.of(Level.GROUP)).hasSize(238);
        assertThat(classification.of(Level.CLASS)).hasSize(419);
    }

    @Test
    void leadsFromAClassUpToItsSectionAndDownAgain() {
        Activity restaurants = classification.find("5610").orElseThrow();
        assertThat(classification.wayTo(restaurants))
                .extracting(Activity::code)
                .containsExactly("I", "56", "561", "5610");
        assertThat(classification.below(classification.find("I").orElseThrow()))
                .extracting(Activity::code)
                .containsExactly("55", "56");
        assertThat(restaurants.below()).isEmpty();
    }

    @Test
    void namesEveryEntryInBothLanguages() {
        for (Level level : Level.values()) {
            assertThat(classification.of(level)).allSatisfy(activity -> {
                assertThat(activity.title().ar()).isNotBlank();
                assertThat(activity.title().en()).isNotBlank();
            });
        }
    }

    @Test
    void knowsNothingElse() {
        assertThat(classification.find("")).isEmpty();
        assertThat(classification.find("9999")).isEmpty();
        assertThat(classification.find("a")).isEmpty();
    }
}
