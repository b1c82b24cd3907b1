package ae.istibaq.basher.form;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.form.Reason.Outcome;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class LegalFormsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final LegalForms forms;

    LegalFormsTests(@Autowired Parameters parameters) {
        forms = new LegalForms(new FormConditions(parameters));
    }

    @ParameterizedTest
    @CsvSource({
        "1, PERSONS, UAE, OPEN, COMMERCIAL, SOLE",
        "1, PERSONS, UAE, LIMITED, COMMERCIAL, LLC_SOLE",
        "1, PERSONS, ABROAD, OPEN, COMMERCIAL, LLC_SOLE",
        "1, PERSONS, ABROAD, OPEN, PROFESSIONAL, SOLE",
        "3, PERSONS, ABROAD, OPEN, PROFESSIONAL, CIVIL",
        "3, PERSONS, ABROAD, LIMITED, PROFESSIONAL, LLC",
        "50, BOTH, ABROAD, LIMITED, COMMERCIAL, LLC",
        "1, COMPANIES, ABROAD, OPEN, COMMERCIAL, BRANCH_FOREIGN",
        "1, COMPANIES, ABROAD, LIMITED, COMMERCIAL, LLC_SOLE",
        "1, COMPANIES, GCC, OPEN, INDUSTRIAL, BRANCH_GCC",
        "1, COMPANIES, OTHER_EMIRATE, OPEN, COMMERCIAL, BRANCH_EMIRATE",
        "1, COMPANIES, FREE_ZONE, OPEN, COMMERCIAL, BRANCH_FREE_ZONE",
        "2, PERSONS, UAE, OPEN, COMMERCIAL, LLC"
    })
    void advisesWhatAsksLeastOfTheFounders(
            int owners, OwnerKind kind, Origin origin, Liability liability, LicenceKind licence, LegalForm form) {
        FormVerdict first =
                judge(owners, kind, origin, liability, null, licence).getFirst();

        assertThat(first.form()).isEqualTo(form);
        assertThat(first.fits()).isTrue();
        assertThat(first.against()).isEmpty();
    }

    @Test
    void sendsMoreThanFiftyToAStockCompanyThatHasTheCapital() {
        FormVerdict first = judge(
                        51, OwnerKind.PERSONS, Origin.UAE, Liability.LIMITED, 5_000_000L, LicenceKind.COMMERCIAL)
                .getFirst();
        assertThat(first.form()).isEqualTo(LegalForm.PRJSC);
        assertThat(of(LegalForm.LLC, judge(51, 4_999_999L)).against())
                .extracting(Reason::key)
                .containsExactly("basher.form.reason.owners-between.not-met");
        assertThat(of(LegalForm.PRJSC, judge(51, 4_999_999L)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(LegalForm.PRJSC, judge(51, null)).outcome()).isEqualTo(Outcome.NOT_YET_KNOWN);
    }

    @Test
    void keepsBanksToPublicCompaniesAndSaysWhy() {
        Founders bank = new Founders(
                5,
                OwnerKind.PERSONS,
                Origin.UAE,
                Liability.LIMITED,
                Aed.ofDirhams(30_000_000),
                LicenceKind.COMMERCIAL,
                true,
                true);
        List<FormVerdict> verdicts = forms.judge(bank, TODAY);
        assertThat(verdicts.getFirst().form()).isEqualTo(LegalForm.PJSC);
        assertThat(verdicts.stream().filter(FormVerdict::possible))
                .extracting(FormVerdict::form)
                .containsExactly(LegalForm.PJSC);
        assertThat(of(LegalForm.LLC, verdicts).against())
                .extracting(Reason::key)
                .containsExactly("basher.form.reason.bank.not-met");
    }

    @Test
    void leavesOpenWhatTheSourcesDoNotSay() {
        List<FormVerdict> verdicts =
                judge(2, OwnerKind.PERSONS, Origin.GCC, Liability.OPEN, null, LicenceKind.COMMERCIAL);
        assertThat(of(LegalForm.GP, verdicts).outcome()).isEqualTo(Outcome.NOT_YET_KNOWN);
        assertThat(of(LegalForm.LLC, verdicts).outcome()).isEqualTo(Outcome.MET);

        Founders strategic = new Founders(
                2, OwnerKind.PERSONS, Origin.ABROAD, Liability.LIMITED, null, LicenceKind.COMMERCIAL, false, true);
        assertThat(forms.judge(strategic, TODAY)).noneMatch(FormVerdict::fits);
        assertThat(forms.judge(strategic, TODAY).getFirst().form()).isEqualTo(LegalForm.LLC);
    }

    /** Whatever the founders are, each form has a reason, every no says why, and what is said can be said. */
    @Test
    void explainsEveryFormToEveryone() {
        TreeSet<String> said = new TreeSet<>();
        for (Founders founders : everyone()) {
            List<FormVerdict> verdicts = forms.judge(founders, TODAY);
            assertThat(verdicts).hasSize(LegalForm.values().length);
            for (FormVerdict verdict : verdicts) {
                assertThat(verdict.reasons()).isNotEmpty();
                assertThat(verdict.against().isEmpty()).isEqualTo(verdict.fits());
                verdict.reasons().forEach(reason -> said.add(reason.key()));
            }
            assertThat(verdicts)
                    .extracting(verdict -> verdict.outcome() == Outcome.NOT_MET)
                    .isSorted();
        }
        for (Locale locale : List.of(Locale.of("ar"), Locale.of("en"))) {
            assertThat(ResourceBundle.getBundle("portal.basher.form.text.messages", locale)
                            .keySet())
                    .containsAll(said);
        }
    }

    static List<Founders> everyone() {
        List<Founders> everyone = new ArrayList<>();
        for (int owners : List.of(1, 2, 5, 50, 51, 200, 201)) {
            for (OwnerKind kind : OwnerKind.values()) {
                for (Origin origin : Origin.of(kind)) {
                    for (Liability liability : Liability.values()) {
                        for (LicenceKind licence : LicenceKind.values()) {
                            for (@Nullable Aed capital : java.util.Arrays.asList(null, Aed.ZERO, Aed.ofDirhams(30_000_000))) {
                                for (boolean finance : List.of(true, false)) {
                                    everyone.add(new Founders(
                                            owners, kind, origin, liability, capital, licence, finance, finance));
                                }
                            }
                        }
                    }
                }
            }
        }
        return everyone;
    }

    private List<FormVerdict> judge(int owners, @Nullable Long capital) {
        return judge(owners, OwnerKind.PERSONS, Origin.UAE, Liability.LIMITED, capital, LicenceKind.COMMERCIAL);
    }

    private List<FormVerdict> judge(
            int owners,
            OwnerKind kind,
            Origin origin,
            Liability liability,
            @Nullable Long capital,
            LicenceKind licence) {
        return forms.judge(
                new Founders(
                        owners,
                        kind,
                        origin,
                        liability,
                        capital == null ? null : Aed.ofDirhams(capital),
                        licence,
                        false,
                        false),
                TODAY);
    }

    private static FormVerdict of(LegalForm form, List<FormVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.form() == form)
                .findFirst()
                .orElseThrow();
    }
}
