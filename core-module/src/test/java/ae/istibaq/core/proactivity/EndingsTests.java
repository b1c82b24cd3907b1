package ae.istibaq.core.proactivity;

import static ae.istibaq.core.catalogue.Ending.DEATH_OF_CHILD;
import static ae.istibaq.core.catalogue.Ending.DEATH_OF_PARENT;
import static ae.istibaq.core.catalogue.Ending.PROTECTION_ORDER;
import static ae.istibaq.core.catalogue.Ending.STILLBIRTH;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Guard;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.proactivity.Samples.Born;
import ae.istibaq.core.proactivity.Samples.NotSo;
import ae.istibaq.core.proactivity.Samples.Sad;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class EndingsTests extends EngineTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Guard guard;

    private final Born birth = Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER));

    @ParameterizedTest
    @EnumSource(names = {"DEATH_OF_CHILD", "STILLBIRTH", "PREGNANCY_LOST"})
    void endsAllButWhatIsKeptWhenAChildIsLost(Ending kind) {
        happens(birth);
        happens(sad(kind));

        assertThat(offers()).contains("father osrati.documents WITHDRAWN", "mother osrati.leave OPEN");
        assertThat(applicationsOf(FATHER))
                .singleElement()
                .extracting(Application::state)
                .isEqualTo(State.CANCELLED);
        assertThat(world.cancellations).hasValue(1);
        assertThat(journeys.ahead(journeys.of(FATHER))).isEmpty();
        assertThat(told())
                .contains("father osrati.allowance.notice.cancelled")
                .doesNotContain("father osrati.sample.notice.born", "father osrati.documents.notice.offer");
    }

    @Test
    void neitherCongratulatesNorOffersWhereTheDeathWasToldFirst() {
        happens(sad(STILLBIRTH));
        happens(birth);

        assertThat(offers()).containsExactly("mother osrati.leave OPEN");
        assertThat(applicationsOf(FATHER)).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(journeys.ahead(journeys.of(FATHER))).isEmpty();
    }

    @Test
    void goesOnWithoutAFatherWhoDied() {
        happens(birth);
        happens(new Sad(UUID.randomUUID(), DEATH_OF_PARENT, null, Set.of(FATHER), Set.of(MOTHER)));

        assertThat(offers())
                .contains(
                        "father osrati.documents WITHDRAWN",
                        "mother osrati.documents OPEN",
                        "mother osrati.leave OPEN");
        assertThat(applicationsOf(FATHER))
                .singleElement()
                .extracting(Application::state)
                .isEqualTo(State.CANCELLED);
        assertThat(applicationsOf(MOTHER)).hasSize(1);
        assertThat(journeys.of(FATHER).getFirst().roles()).containsOnlyKeys(Role.MOTHER);
        // The child's dates stay; nothing cheerful is said to the mother.
        assertThat(journeys.ahead(journeys.of(MOTHER))).isNotEmpty();
        assertThat(allows(MOTHER, Tone.JOY)).isFalse();
        assertThat(allows(MOTHER, Tone.REMINDER)).isTrue();
    }

    @Test
    void asksAPersonAboutAnApplicationWhereTheServiceSaysSo() {
        happens(birth);
        accept(Samples.DOCUMENTS, FATHER);
        happens(new Sad(UUID.randomUUID(), DEATH_OF_PARENT, null, Set.of(FATHER), Set.of()));

        assertThat(rules()).containsExactly("osrati.sample.rule.father-dead");
        assertThat(offers())
                .contains("father osrati.documents ACCEPTED")
                .doesNotContain("mother osrati.documents OPEN");
    }

    @Test
    void tellsWhomAProtectionOrderKeepsAwayNothingAtAll() {
        happens(birth);
        happens(new Sad(UUID.randomUUID(), PROTECTION_ORDER, birth.subject(), Set.of(FATHER), Set.of()));

        for (Tone tone : Tone.values()) {
            assertThat(allows(FATHER, tone)).isFalse();
            assertThat(allows(MOTHER, tone)).isTrue();
        }
        assertThat(told()).noneMatch(each -> each.startsWith("father"));
        assertThat(offers()).contains("mother osrati.documents OPEN");
    }

    @Test
    void asksAPersonWhereWhatIsLostIsApprovedAlready() {
        happens(birth);
        transaction.executeWithoutResult(status -> applications.decide(new Decision(
                applicationsOf(FATHER).getFirst().reference(), State.APPROVED, null, null, UUID.randomUUID())));
        happens(sad(DEATH_OF_CHILD));

        assertThat(rules()).containsExactly("core.applications.rule.approved-then-undone");
    }

    @Test
    void keepsALeaveThroughACorrectionThatKeepsIt() {
        happens(birth);
        happens(new Samples.BirthCorrected(
                new Born(UUID.randomUUID(), "N-1", birth.subject(), birth.roles(), Map.of("birthDate", "2026-11-21"))));
        assertThat(offers()).filteredOn(each -> each.contains("leave")).containsExactly("mother osrati.leave OPEN");
        assertThat(offers())
                .filteredOn(each -> each.contains("documents"))
                .containsExactlyInAnyOrder("father osrati.documents WITHDRAWN", "father osrati.documents OPEN");
    }

    @Test
    void beginsAnewWhereNobodyDied() {
        happens(birth);
        Sad death = sad(DEATH_OF_CHILD);
        happens(death);
        happens(new NotSo(UUID.randomUUID(), death));

        assertThat(offers()).contains("father osrati.documents OPEN");
        assertThat(offers()).filteredOn(each -> each.contains("leave")).hasSize(1);
        assertThat(journeys.ahead(journeys.of(FATHER))).isNotEmpty();
        assertThat(allows(FATHER, Tone.JOY)).isTrue();
        assertThat(applicationsOf(FATHER))
                .extracting(Application::state)
                .containsExactlyInAnyOrder(State.CANCELLED, State.SUBMITTED);
    }

    @Test
    void theSameEndingToldTwiceChangesNothing() {
        happens(birth);
        Sad death = sad(DEATH_OF_CHILD);
        happens(death);
        int before = told().size();
        happens(death);
        assertThat(told()).hasSize(before);
        assertThat(world.cancellations).hasValue(1);
    }

    private Sad sad(Ending kind) {
        return new Sad(UUID.randomUUID(), kind, birth.subject(), Set.of(), Set.of(FATHER, MOTHER));
    }

    private void accept(ServiceKey service, EmiratesId person) {
        UUID offer = database.sql("select id from core.offer where service = ? and person = ?")
                .params(service.value(), person.digits())
                .query(UUID.class)
                .single();
        accept(Objects.requireNonNull(offer), person);
    }

    private boolean allows(EmiratesId person, Tone tone) {
        return guard.allows(
                person,
                About.of(UUID.randomUUID(), UUID.randomUUID())
                        .inJourney(journeys.of(MOTHER).getFirst().id(), birth.subject()),
                tone,
                Channel.INBOX);
    }
}
