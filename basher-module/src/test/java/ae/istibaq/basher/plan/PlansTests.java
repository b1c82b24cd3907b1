package ae.istibaq.basher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.basher.fees.Tariffs;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LegalForms;
import ae.istibaq.basher.guide.AnswerReading;
import ae.istibaq.basher.guide.Answers;
import ae.istibaq.basher.guide.Feasibility;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.isic.ClassificationFixture;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(classes = {CoreTestApplication.class, PlansTests.Rooms.class})
@Transactional
class PlansTests {

    private static final EmiratesId OWNER = new EmiratesId("784199000000019");
    private static final EmiratesId STRANGER = new EmiratesId("784199000000027");

    /** The rooms a plan stands on, without their pages. */
    @TestConfiguration
    @ComponentScan(
            basePackageClasses = {LegalForms.class, Tariffs.class, Feasibility.class, Plans.class},
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*")
            })
    static class Rooms {

        @Bean
        Classification classification() {
            return ClassificationFixture.whole();
        }
    }

    @Autowired
    private Plans plans;

    @Autowired
    private Feasibility feasibility;

    @Autowired
    private AnswerReading reading;

    @Autowired
    private JdbcClient database;

    private Answers answers(String emirate) {
        return reading.read(Map.of(
                "activity", "5610",
                "emirate", emirate,
                "kind", "PERSONS",
                "owners", "2",
                "origin", "UAE",
                "liability", "LIMITED",
                "capital", "",
                "premises", "RENTED",
                "workers", "0"));
    }

    @Test
    void keepsAllThatASetUpNeedsWithThePriceThatWasTold() {
        UUID id = plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, "واحة القهوة")
                .orElseThrow();
        Plan plan = plans.find(id, OWNER).orElseThrow();
        assertThat(plan.answers()).isEqualTo(answers("AJMAN"));
        assertThat(plan.form()).isEqualTo(LegalForm.LLC);
        assertThat(plan.tradeName()).isEqualTo("واحة القهوة");
        assertThat(plan.told().firstYear()).isEqualTo(Aed.ofDirhams(6_000));
        assertThat(plan.told().unknown()).isEqualTo(6);
        assertThat(plans.price(plan, plan.told().on()).firstYear())
                .isEqualTo(plan.told().firstYear());
        assertThat(plan.toString()).doesNotContain("واحة");
    }

    @Test
    void isNotFoundByAnybodyElse() {
        UUID id = plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, null).orElseThrow();
        assertThat(plans.find(id, STRANGER)).isEmpty();
        assertThat(plans.of(STRANGER)).isEmpty();
        assertThatThrownBy(() -> plans.change(id, STRANGER, answers("DUBAI"), LegalForm.LLC, null))
                .isInstanceOf(PlanUnknown.class);
        assertThatThrownBy(() -> plans.remove(id, STRANGER)).isInstanceOf(PlanUnknown.class);
        assertThatThrownBy(() -> plans.send(id, STRANGER)).isInstanceOf(PlanUnknown.class);
        assertThat(plans.find(id, OWNER)).isPresent();
    }

    @Test
    void changesAndForgetsWhatItsOwnerWants() {
        UUID id = plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, "Oasis").orElseThrow();
        plans.change(id, OWNER, answers("DUBAI"), LegalForm.PRJSC, null);
        Plan changed = plans.find(id, OWNER).orElseThrow();
        assertThat(changed.answers()).isEqualTo(answers("DUBAI"));
        assertThat(changed.form()).isEqualTo(LegalForm.PRJSC);
        assertThat(changed.tradeName()).isNull();
        assertThat(changed.told().firstYear()).isNotEqualTo(Aed.ofDirhams(6_000));
        plans.remove(id, OWNER);
        assertThat(plans.of(OWNER)).isEmpty();
    }

    @Test
    void keepsNoMoreThanAnybodyCompares() {
        for (int i = 0; i < Plans.MOST; i++) {
            assertThat(plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, null)).isPresent();
        }
        assertThat(plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, null)).isEmpty();
        assertThat(plans.of(OWNER)).hasSize(Plans.MOST);
    }

    @Test
    void mailsOneStateOnceADay() {
        UUID id = plans.keep(OWNER, answers("AJMAN"), LegalForm.LLC, null).orElseThrow();
        plans.send(id, OWNER);
        plans.send(id, OWNER);
        assertThat(mails(id)).isOne();
        database.sql("update basher.plan set changed_at = changed_at + interval '1 second' where id = ?")
                .param(id)
                .update();
        plans.send(id, OWNER);
        assertThat(mails(id)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oasis & Sons", "مقهى الواحة 2", "O'Neil (Dubai) Co.", "Café–"})
    void takesNamesAsPeopleWriteThem(String name) {
        Wish wish = wish(name.replace('–', '-'));
        assertThat(wish.isWrong()).isFalse();
        assertThat(wish.tradeName()).isEqualTo(name.replace('–', '-'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<script>alert(1)</script>",
                "'; drop table basher.plan; --",
                "\u202EOasis",
                "\uD83C\uDF55 Pizza",
                "a\u0000b"
            })
    void takesNoNameThatIsNone(String name) {
        assertThat(wish(name).isWrong()).isTrue();
        assertThat(wish("x".repeat(10_000)).isWrong()).isTrue();
    }

    @Test
    void keepsOnlyAFormThatIsPossible() {
        Answers answers = answers("AJMAN");
        Map<String, String> sent = new LinkedHashMap<>();
        for (String form : new String[] {"", "SOLE", "BRANCH_GCC", "nonsense"}) {
            sent.put("form", form);
            assertThat(new Wish(answers, feasibility.verdicts(answers))
                            .read(sent)
                            .isWrong())
                    .as(form)
                    .isTrue();
        }
        sent.put("form", "LLC");
        assertThat(new Wish(answers, feasibility.verdicts(answers)).read(sent).form())
                .isEqualTo(LegalForm.LLC);
    }

    private Wish wish(String name) {
        Answers answers = answers("AJMAN");
        return new Wish(answers, feasibility.verdicts(answers)).read(Map.of("form", "LLC", "tradeName", name));
    }

    private int mails(UUID plan) {
        return database.sql("select count(*) from core.message where matter = ? and channel = 'EMAIL'")
                .param(plan)
                .query(Integer.class)
                .single();
    }
}
