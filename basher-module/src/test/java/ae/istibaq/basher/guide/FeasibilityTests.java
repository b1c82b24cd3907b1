package ae.istibaq.basher.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.FeeLine;
import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.fees.Tariffs;
import ae.istibaq.basher.form.FormVerdict;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LegalForms;
import ae.istibaq.basher.form.Liability;
import ae.istibaq.basher.form.LicenceKind;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import ae.istibaq.basher.guide.Answers.Place;
import ae.istibaq.basher.guide.Answers.Sum;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.isic.ClassificationFixture;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import ae.istibaq.testing.CoreTestApplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** What the guide says, on the portal's own values and texts. */
@SpringBootTest(classes = {CoreTestApplication.class, FeasibilityTests.Rooms.class})
class FeasibilityTests {

    private static final Classification CLASSIFICATION = ClassificationFixture.whole();

    /** The rooms the guide stands on, and of its own all but pages. */
    @TestConfiguration
    @ComponentScan(
            basePackageClasses = {LegalForms.class, Tariffs.class, Feasibility.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ANNOTATION,
                            classes = org.springframework.stereotype.Controller.class))
    static class Rooms {

        @Bean
        Classification classification() {
            return CLASSIFICATION;
        }
    }

    @Autowired
    private Feasibility feasibility;

    @Autowired
    private Undertakings undertakings;

    @Autowired
    private AnswerReading reading;

    private Report report(Map<String, String> sent, @Nullable LegalForm wished) {
        return feasibility.report(reading.read(sent), wished, Language.EN);
    }

    @Test
    void advisesAFormWithItsReasonsItsWayAndItsCost() {
        Report report = report(AnswerReadingTests.ALL, null);
        assertThat(report.form()).isEqualTo(LegalForm.LLC);
        assertThat(report.advised()).isTrue();
        assertThat(report.steps())
                .extracting(Report.Step::id)
                .containsExactly(
                        "name", "approval", "memorandum", "premises", "licence", "chamber", "cards", "workers", "bank");
        assertThat(report.estimate()).isNotNull();
        assertThat(report.estimate().firstYear())
                .isEqualTo(report.estimate().fees().plus(Aed.ofDirhams(60_000)));
        assertThat(report.totals().keySet())
                .containsExactlyInAnyOrderElementsOf(report.forms().stream()
                        .filter(FormVerdict::possible)
                        .map(FormVerdict::form)
                        .toList());
        assertThat(report.said()).hasSize(Question.values().length);
    }

    @Test
    void looksAtAnotherFormWhereItIsPossibleAndAtNoneThatIsNot() {
        assertThat(report(AnswerReadingTests.ALL, LegalForm.PRJSC).form()).isEqualTo(LegalForm.PRJSC);
        assertThat(report(AnswerReadingTests.ALL, LegalForm.PRJSC).advised()).isFalse();
        assertThat(report(AnswerReadingTests.ALL, LegalForm.SOLE).form()).isEqualTo(LegalForm.LLC);
    }

    @Test
    void saysThatNothingFitsAndStillSaysWhyNot() {
        Map<String, String> thousand = AnswerReadingTests.but("owners", "1000");
        thousand.put("capital", "1000");
        Report report = report(thousand, null);
        assertThat(report.chosen()).isNull();
        assertThat(report.estimate()).isNull();
        assertThat(report.totals()).isEmpty();
        assertThat(report.forms())
                .noneMatch(FormVerdict::possible)
                .allMatch(form -> !form.against().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "6419, 2, true, true",
        "6512, 2, true, true",
        "6612, 2, true, false",
        "6110, 4, true, false",
        "8010, 1, true, false",
        "1811, 3, false, false",
        "7912, 5, false, false",
        "8549, 6, false, false",
        "0311, 7, false, false"
    })
    void knowsWhatIsOfStrategicImpact(String code, int row, boolean whole, boolean bank) {
        Undertaking undertaking = undertakings.of(code);
        assertThat(undertaking.strategic())
                .isNotNull()
                .satisfies(impact -> assertThat(impact.row()).isEqualTo(row))
                .satisfies(impact -> assertThat(impact.whole()).isEqualTo(whole))
                .satisfies(impact -> assertThat(impact.bank()).isEqualTo(bank));
        Report report = report(AnswerReadingTests.but("activity", code), null);
        assertThat(report.strategic()).isNotNull();
        if (report.chosen() != null) {
            assertThat(report.steps()).extracting(Report.Step::id).contains("regulator");
        }
        assertThat(undertakings.of("5610").strategic()).isNull();
    }

    @Test
    void groupsEveryActivity() {
        assertThat(CLASSIFICATION.of(Activity.Level.CLASS))
                .allSatisfy(activity ->
                        assertThat(undertakings.of(activity.code()).licence()).isNotNull());
        assertThat(undertakings.of("5610").licence()).isEqualTo(LicenceKind.COMMERCIAL);
        assertThat(undertakings.of("6201").licence()).isEqualTo(LicenceKind.PROFESSIONAL);
        assertThat(undertakings.of("1071").licence()).isEqualTo(LicenceKind.INDUSTRIAL);
    }

    /** Whatever is answered is explained in both languages, and so is all that follows from it. */
    @Test
    void explainsEveryAnswerInBothLanguages() {
        List<Map<String, String>> everything = new ArrayList<>();
        Stream.of("5610", "6201", "1071", "6419", "1811").forEach(code -> everything.add(but("activity", code)));
        Stream.of(Emirate.values()).forEach(emirate -> everything.add(but("emirate", emirate.name())));
        for (OwnerKind kind : OwnerKind.values()) {
            for (Origin origin : Origin.of(kind)) {
                Map<String, String> sent = but("kind", kind.name());
                sent.put("origin", origin.name());
                everything.add(sent);
            }
        }
        Stream.of("1", "2", "51").forEach(owners -> everything.add(but("owners", owners)));
        Stream.of(Liability.values()).forEach(liability -> everything.add(but("liability", liability.name())));
        Stream.of("", "1000", "30000000").forEach(capital -> everything.add(but("capital", capital)));
        Stream.of(Premises.values()).forEach(premises -> everything.add(but("premises", premises.name())));
        Stream.of("0", "1", "4").forEach(workers -> everything.add(but("workers", workers)));
        for (Locale locale : List.of(Locale.of("ar"), Locale.of("en"))) {
            Set<String> texts = ResourceBundle.getBundle("portal.basher.guide.text.messages", locale)
                    .keySet();
            for (Map<String, String> sent : everything) {
                Report report = feasibility.report(reading.read(sent), null, Language.of(locale));
                assertThat(report.said()).allSatisfy(said -> {
                    assertThat(texts).contains(said.advice().key());
                    assertThat(said.text() != null || texts.contains(said.key()))
                            .as(said.toString())
                            .isTrue();
                });
                Stream.of(
                                report.after().stream().map(Sentence::key),
                                report.support().stream().map(Sentence::key),
                                report.steps().stream().map(step -> step.time().key()),
                                report.steps().stream().map(step -> "basher.guide.step." + step.id()),
                                report.steps().stream().map(step -> "basher.guide.step-text." + step.id()))
                        .flatMap(keys -> keys)
                        .forEach(key -> assertThat(texts).contains(key));
            }
        }
    }

    /** The price of each possible form beside the others is the one its own page tells. */
    @Test
    void tellsOnePriceWhereverItIsTold() {
        Answers answers = new Answers(
                "5610",
                Emirate.DUBAI,
                OwnerKind.PERSONS,
                1,
                Origin.UAE,
                Liability.OPEN,
                new Sum(null),
                new Place(Premises.RENTED, Aed.ofDirhams(1)),
                2);
        Report report = feasibility.report(answers, null, Language.EN);
        report.totals().forEach((form, estimate) -> {
            assertThat(feasibility.report(answers, form, Language.AR).estimate())
                    .isEqualTo(estimate);
            assertThat(feasibility.estimate(answers, form, report.on())).isEqualTo(estimate);
            assertThat(estimate.lines()).filteredOn(line -> !line.known()).hasSize(estimate.unknown());
        });
        assertThat(report.authorities().keySet())
                .containsAll(java.util.Objects.requireNonNull(report.estimate()).lines().stream()
                        .map(FeeLine::authority)
                        .toList());
    }

    private static Map<String, String> but(String name, String value) {
        return new LinkedHashMap<>(AnswerReadingTests.but(name, value));
    }
}
