package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An offer about a child whose guardians the court lets decide only together. */
@AlonePortal
class BothGuardiansTests {

    private static final String FATHER = "784198500000101";
    private static final String MOTHER = "784198700000112";
    private static final ServiceKey SERVICE = new ServiceKey("osrati.familybook");

    @LocalServerPort
    private int port;

    @Autowired
    private People accounts;

    @Autowired
    private Belongings belongings;

    @Autowired
    private ae.istibaq.core.people.People people;

    @Autowired
    private Family family;

    @Autowired
    private Births births;

    @Autowired
    private JdbcClient database;

    private String offer = "";

    @BeforeEach
    void offerToTheFather() {
        Told told = new Told("icp", UUID.randomUUID());
        Instant bornAt = Instant.parse("2024-02-02T08:00:00Z");
        PersonId child = births.born("EHS-2024-" + UUID.randomUUID(), bornAt, Sex.MALE, told);
        for (String parent : List.of(FATHER, MOTHER)) {
            family.relate(
                    new Tie(
                            people.idOf(new EmiratesId(parent)),
                            RelationKind.GUARDIAN_OF,
                            child,
                            LocalDate.of(2024, 2, 2),
                            null,
                            true),
                    told);
        }
        Situation situation = new Situation(
                new EmiratesId(FATHER),
                UUID.randomUUID(),
                UUID.randomUUID(),
                child,
                "",
                Map.of("HUSBAND", new EmiratesId(FATHER), "WIFE", new EmiratesId(MOTHER)),
                Map.of("contractNumber", "AJM-2026-0000001", "contractDate", "2026-11-12"));
        offer = "/offers/" + belongings.offer(SERVICE, situation, belongings.verdict(SERVICE, situation));
    }

    @Test
    void goesOnOnlyWithTheOthersConsent() {
        Client father = person(FATHER);
        Client mother = person(MOTHER);

        assertThat(goesTo(father, "/acceptance")).isEqualTo(offer);
        assertThat(father.page(offer).text()).contains("to both guardians together");
        assertThat(mother.page("/inbox").text()).contains("Your consent as a guardian is asked for");
        assertThat(mother.post(offer + "/acceptance", Map.of()).statusCode()).isEqualTo(404);
        assertThat(mother.page(offer).text()).contains("I agree as the other guardian");
        assertThat(applications()).isZero();

        assertThat(goesTo(mother, "/consent")).isEqualTo(offer);
        assertThat(goesTo(mother, "/consent")).isEqualTo(offer);
        assertThat(consents()).isOne();
        assertThat(father.page("/inbox").text()).contains("The other guardian has consented");
        assertThat(goesTo(father, "/acceptance")).startsWith("/applications/");
        assertThat(applications()).isOne();
    }

    @Test
    void asksNobodyElse() {
        assertThat(person(People.STRANGER).post(offer + "/consent", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(goesTo(person(FATHER), "/consent")).isEqualTo(offer);
        assertThat(consents()).isZero();
    }

    private String goesTo(Client who, String answer) {
        return who.post(offer + answer, Map.of())
                .headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("^https?://[^/]+", "");
    }

    private int applications() {
        return count("core.application");
    }

    private int consents() {
        return count("core.offer_consent");
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table + " where offer = ?::uuid")
                .param(offer.substring("/offers/".length()))
                .query(Integer.class)
                .single();
    }

    private Client person(String number) {
        return Client.loggedIn(port, accounts.logIn(number, Language.EN));
    }
}
