package ae.istibaq.basher.fees;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class TariffsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final FeeRules rules = new FeeRules();
    private final Tariffs tariffs;
    private final Parameters parameters;
    private final AgencyNames agencies;

    TariffsTests(@Autowired Parameters parameters, @Autowired AgencyNames agencies) {
        this.parameters = parameters;
        this.agencies = agencies;
        tariffs = new Tariffs(rules, parameters);
    }

    /** All that can be founded, and for each that its sum is its known lines' and nothing unknown is in it. */
    @Test
    void sumsWhatIsKnownAndNothingElse() {
        for (Venture venture : everything()) {
            Estimate estimate = tariffs.estimate(venture, TODAY);
            long known = estimate.lines().stream()
                    .map(FeeLine::amount)
                    .filter(java.util.Objects::nonNull)
                    .mapToLong(Aed::fils)
                    .sum();
            assertThat(estimate.fees().fils()).as(venture.toString()).isEqualTo(known);
            assertThat(estimate.unknown()).isEqualTo((int) estimate.lines().stream()
                    .filter(line -> line.amount() == null)
                    .count());
            assertThat(estimate.atLeast()).isTrue();
            assertThat(estimate.unconfirmed()).isLessThanOrEqualTo(estimate.fees());
            assertThat(estimate.byAuthority().stream()
                            .map(Estimate.Share::known)
                            .mapToLong(Aed::fils)
                            .sum())
                    .isEqualTo(known);
            Aed rent = venture.rent();
            assertThat(estimate.firstYear())
                    .isEqualTo(
                            rent == null || venture.premises() == Premises.HOME
                                    ? estimate.fees()
                                    : estimate.fees().plus(rent));
        }
    }

    /** No step of a set-up is left out because nobody has published its fee. */
    @Test
    void hasALineForEachStepEvenWhereItIsUnknown() {
        for (Venture venture : everything()) {
            Set<Stage> must = EnumSet.of(Stage.NAME, Stage.APPROVAL, Stage.LICENCE, Stage.CARDS);
            if (venture.form().hasMemorandum()) {
                must.add(Stage.MEMORANDUM);
            }
            if (venture.premises() != Premises.HOME) {
                must.add(Stage.PREMISES);
            }
            if (venture.licence() != LicenceKind.PROFESSIONAL) {
                must.add(Stage.CHAMBER);
            }
            if (venture.workers() > 0) {
                must.add(Stage.WORKERS);
            }
            assertThat(tariffs.estimate(venture, TODAY).lines())
                    .as(venture.toString())
                    .extracting(FeeLine::stage)
                    .containsAll(must)
                    .doesNotContain(Stage.LATE);
        }
    }

    @Test
    void namesItsSourceItsAuthorityAndWhatItIsForInBothLanguages() {
        List<FeeLine> lines = Stream.of(Emirate.values())
                .map(emirate -> tariffs.estimate(usual(emirate), TODAY))
                .flatMap(estimate -> Stream.concat(estimate.lines().stream(), estimate.maybe().stream()))
                .toList();
        for (Locale locale : List.of(Locale.of("ar"), Locale.of("en"))) {
            Set<String> texts = ResourceBundle.getBundle("portal.basher.fees.text.messages", locale)
                    .keySet();
            assertThat(lines).allSatisfy(line -> {
                assertThat(texts).contains(line.nameKey(), line.countKey());
                assertThat(line.source()).isNotBlank();
                assertThat(agencies.of(line.authority(), TODAY).ar()).isNotBlank();
            });
        }
        assertThat(rules.all())
                .allSatisfy(rule -> assertThat(parameters.find(rule.parameter(), TODAY))
                        .as(rule.code())
                        .isPresent());
    }

    @Test
    void addsUpAjmansCard() {
        Estimate estimate = tariffs.estimate(usual(Emirate.AJMAN), TODAY);
        // 600 + 50 + 350 + 100 + 200 + 200 + 1,500 + 3,000, and nothing for the card of the ministry.
        assertThat(estimate.fees()).isEqualTo(Aed.ofDirhams(6_000));
        assertThat(estimate.unconfirmed()).isEqualTo(Aed.ZERO);
        assertThat(unknown(estimate))
                .containsExactlyInAnyOrder(
                        "aj-name", "aj-initial", "aj-memorandum", "aj-lease", "aj-chamber", "icp-card");
    }

    @Test
    void countsShareOfRentTaxAndWorkers() {
        Venture venture = new Venture(
                Emirate.UMM_AL_QUWAIN,
                LegalForm.LLC,
                LicenceKind.PROFESSIONAL,
                Origin.UAE,
                false,
                Premises.RENTED,
                Aed.ofDirhams(40_000),
                3);
        Estimate estimate = tariffs.estimate(venture, TODAY);
        assertThat(line(estimate, "uq-lease").amount()).isEqualTo(Aed.ofDirhams(800));
        assertThat(line(estimate, "work-permit").amount()).isEqualTo(Aed.ofDirhams(750));
        assertThat(line(estimate, "work-permit").more()).isTrue();
        assertThat(estimate.firstYear()).isEqualTo(estimate.fees().plus(Aed.ofDirhams(40_000)));
        assertThat(line(tariffs.estimate(usual(Emirate.UMM_AL_QUWAIN), TODAY), "uq-lease")
                        .known())
                .isFalse();
        assertThat(line(tariffs.estimate(usual(Emirate.ABU_DHABI), TODAY), "ad-tawtheeq-administration")
                        .amount())
                .isEqualTo(new Aed(36_75));
    }

    @Test
    void givesNationalsAHomeLicenceInSharjah() {
        Venture home = new Venture(
                Emirate.SHARJAH, LegalForm.SOLE, LicenceKind.COMMERCIAL, Origin.UAE, false, Premises.HOME, null, 0);
        assertThat(tariffs.estimate(home, TODAY).lines())
                .extracting(FeeLine::code)
                .contains("sh-licence-home")
                .doesNotContain("sh-licence", "sh-lease");
        assertThat(tariffs.estimate(home.as(LegalForm.LLC_SOLE), TODAY).lines())
                .extracting(FeeLine::code)
                .contains("sh-licence")
                .doesNotContain("sh-licence-home");
    }

    @Test
    void countsNothingFromMemory() {
        assertThat(tariffs.estimate(usual(Emirate.ABU_DHABI), TODAY).lines())
                .filteredOn(line -> line.code().equals("ad-licence"))
                .singleElement()
                .satisfies(line -> assertThat(line.rate()).isNull());
        assertThat(rules.all())
                .allSatisfy(rule -> assertThat(parameters
                                        .require("basher.fees.value-added-tax", TODAY)
                                        .known()
                                && parameters
                                        .find(rule.parameter(), TODAY)
                                        .filter(value -> value.confidence() == ae.istibaq.core.parameters.Confidence.M
                                                && value.known())
                                        .isEmpty())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Emirate.class)
    void tellsTheFineWhereItIsKnown(Emirate emirate) {
        assertThat(tariffs.lateness(usual(emirate), TODAY).isPresent())
                .isEqualTo(Set.of(Emirate.ABU_DHABI, Emirate.DUBAI).contains(emirate));
    }

    static Venture usual(Emirate emirate) {
        return new Venture(
                emirate, LegalForm.LLC, LicenceKind.COMMERCIAL, Origin.ABROAD, false, Premises.RENTED, null, 0);
    }

    static List<Venture> everything() {
        List<Venture> all = new ArrayList<>();
        for (Emirate emirate : Emirate.values()) {
            for (LegalForm form : LegalForm.values()) {
                for (LicenceKind licence : LicenceKind.values()) {
                    for (Premises premises : Premises.values()) {
                        for (@Nullable Aed rent : java.util.Arrays.asList(null, Aed.ZERO, new Aed(12_345_67))) {
                            for (int workers : List.of(0, 1, 7)) {
                                all.add(new Venture(
                                        emirate,
                                        form,
                                        licence,
                                        workers == 0 ? Origin.UAE : Origin.ABROAD,
                                        workers > 1,
                                        premises,
                                        rent,
                                        workers));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Set<String> unknown(Estimate estimate) {
        return estimate.lines().stream()
                .filter(line -> !line.known())
                .map(FeeLine::code)
                .collect(Collectors.toSet());
    }

    static FeeLine line(Estimate estimate, String code) {
        return estimate.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
