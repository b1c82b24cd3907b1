package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.proactivity.Samples.Born;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReceiversTests extends EngineTest {

    @Autowired
    private Offers offers;

    @Test
    void goesToTheFirstWhoIsThere() {
        happens(Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER)));
        assertThat(told()).contains("father osrati.documents.notice.offer", "father osrati.sample.notice.born");
        assertThat(documents()).containsExactly("father osrati.documents OPEN");
        assertThat(applicationsOf(FATHER)).hasSize(1);
        assertThat(rules()).isEmpty();
    }

    @Test
    void goesToTheMotherWhereThereIsNoFather() {
        happens(Born.to(Map.of(Role.MOTHER, MOTHER)));
        assertThat(documents()).containsExactly("mother osrati.documents OPEN");
        assertThat(told()).contains("mother osrati.sample.notice.born");
        assertThat(applicationsOf(MOTHER)).hasSize(1);
    }

    @Test
    void goesToTheMotherWhereTheFatherIsKnownToBeDead() {
        knows(FATHER, false);
        happens(Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER)));
        assertThat(documents()).containsExactly("mother osrati.documents OPEN");
        assertThat(told()).noneMatch(each -> each.startsWith("father"));
    }

    @Test
    void goesToTheGuardianWhereAChildHasNoParents() {
        happens(Born.to(Map.of(Role.GUARDIAN, GUARDIAN)));
        assertThat(documents()).containsExactly("guardian osrati.documents OPEN");
        assertThat(told()).contains("guardian osrati.sample.notice.born");
    }

    @Test
    void becomesATaskThatSaysWhyWhereThereIsNobody() {
        happens(Born.to(Map.of()));
        assertThat(documents()).isEmpty();
        assertThat(rules()).hasSize(4).containsOnly("core.proactivity.rule.receiver-absent");
    }

    @Test
    void becomesATaskWhereAllAreDead() {
        knows(FATHER, false);
        knows(MOTHER, false);
        happens(Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER)));
        assertThat(rules()).hasSize(4).containsOnly("core.proactivity.rule.receiver-dead");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECEASED", "NO_EMAIL", "NOT_DELIVERED"})
    void passesAnOfferOnThatDidNotReachThePerson(Obstacle obstacle) {
        happens(Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER)));
        Offer offer = offers.findByPersonOrderByMadeAtDesc(FATHER.digits()).getFirst();
        happens(lost(FATHER, "osrati.documents.notice.offer", offer.journey(), offer.id(), obstacle));
        assertThat(documents())
                .containsExactlyInAnyOrder("father osrati.documents WITHDRAWN", "mother osrati.documents OPEN");
        assertThat(rules()).isEmpty();

        // Both channels report it; the second time changes nothing.
        happens(lost(FATHER, "osrati.documents.notice.offer", offer.journey(), offer.id(), obstacle));
        assertThat(documents()).hasSize(2);
        assertThat(rules()).isEmpty();
    }

    @Test
    void tellsTheNextWhatDidNotReachTheFirst() {
        happens(Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER)));
        UUID journey =
                offers.findByPersonOrderByMadeAtDesc(FATHER.digits()).getFirst().journey();
        happens(lost(FATHER, "osrati.sample.notice.born", journey, UUID.randomUUID(), Obstacle.NO_EMAIL));
        assertThat(told()).contains("mother osrati.sample.notice.born");
        happens(lost(MOTHER, "osrati.sample.notice.born", journey, UUID.randomUUID(), Obstacle.NO_EMAIL));
        assertThat(rules()).containsExactly("core.tasks.rule.person-not-reached");
    }

    @Test
    void keepsAnOfferOpenWhereNobodyStandsIn() {
        happens(Born.to(Map.of(Role.FATHER, FATHER)));
        Offer offer = offers.findByPersonOrderByMadeAtDesc(FATHER.digits()).getFirst();
        happens(lost(FATHER, "osrati.documents.notice.offer", offer.journey(), offer.id(), Obstacle.NO_EMAIL));
        assertThat(documents()).containsExactly("father osrati.documents OPEN");
        assertThat(rules()).contains("core.tasks.rule.person-not-reached");
    }

    private List<String> documents() {
        return offers().stream().filter(each -> each.contains("documents")).toList();
    }

    private static PersonNotReached lost(
            EmiratesId person, String template, UUID journey, UUID matter, Obstacle obstacle) {
        return new PersonNotReached(
                UUID.randomUUID(),
                person,
                template,
                About.of(UUID.randomUUID(), matter).inJourney(journey, null),
                obstacle);
    }
}
