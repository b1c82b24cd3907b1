package ae.istibaq.sandbox.clinics;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BirthTests extends RunningSandbox {

    private static final String NOTIFIED = "ae.ehs.birth.notified";

    @Test
    void notifiesABirthAndEndsThePregnancy() {
        var pregnancy = happens("/pregnancies", "{\"mother\":\"shamsa\"}").text("number");
        var born = happens("/births", "{\"mother\":\"shamsa\"}");

        var data = heard(NOTIFIED);
        assertThat(data.path("notificationNumber").asString())
                .isEqualTo(born.json().at("/notificationNumbers/0").asString());
        assertThat(data.path("fatherEmiratesId").asString()).isEqualTo(person("obaid"));
        assertThat(data.path("pregnancyNumber").asString()).isEqualTo(pregnancy);
        assertThat(data.path("emirate").asString()).isEqualTo("AJMAN");
        assertThat(heard("ae.ehs.pregnancy.ended").path("kind").asString()).isEqualTo("BIRTH");
    }

    @Test
    void notifiesTwinsOneByOne() {
        happens("/births", """
                {"clinic":"SKMCA","mother":"mahra","gestationalWeeks":36,
                 "children":[{"sex":"MALE"},{"sex":"FEMALE","weightGrams":2100}]}""");

        var both = heard("ae.skmca.birth.notified", 2);
        assertThat(both).extracting(one -> one.at("/multiple/order").asInt()).containsExactlyInAnyOrder(1, 2);
        assertThat(both)
                .extracting(one -> one.path("deliveryNumber").asString())
                .containsOnly(both.getFirst().path("deliveryNumber").asString());
    }

    @Test
    void notifiesBirthsAtHomeAbroadOfUnknownMothersAndFoundlings() {
        happens("/births", "{\"mother\":\"lulwa\",\"place\":\"HOME\"}");
        happens("/births", "{\"mother\":\"sumaya\",\"place\":\"ABROAD\",\"country\":\"DEU\"}");
        happens("/births", "{\"father\":\"tariq\"}");
        happens("/births", "{\"foundling\":true,\"children\":[{\"sex\":\"MALE\"}]}");

        var all = heard(NOTIFIED, 4);
        assertThat(all.get(0).path("facility").isNull()).isTrue();
        assertThat(all.get(0).path("fatherEmiratesId").asString()).isEqualTo(person("theyab"));
        assertThat(all.get(1).path("emirate").isNull()).isTrue();
        assertThat(all.get(1).path("country").asString()).isEqualTo("DEU");
        assertThat(all.get(2).path("motherEmiratesId").isNull()).isTrue();
        assertThat(all.get(3).path("foundling").asBoolean()).isTrue();
        assertThat(control("POST", "/control/births", "{\"foundling\":true,\"mother\":\"lulwa\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void namesAFatherWhoDiedBeforeTheBirth() {
        happens("/births", "{\"mother\":\"salama\"}");

        assertThat(heard(NOTIFIED).path("fatherEmiratesId").asString()).isEqualTo(person("khamis"));
        assertThat(control("GET", "/control/persons/khamis", null)
                        .json()
                        .path("alive")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void endsAPregnancyInAStillbirth() {
        happens("/pregnancies", "{\"mother\":\"shamsa\"}");
        happens("/births", "{\"mother\":\"shamsa\",\"children\":[{\"sex\":\"MALE\",\"alive\":false}]}");

        assertThat(heard(NOTIFIED).path("alive").asBoolean()).isFalse();
        assertThat(heard("ae.ehs.pregnancy.ended").path("kind").asString()).isEqualTo("STILLBIRTH");
    }

    @Test
    void tellsOfAChildThatDiedOnTheDayOfItsBirth() {
        var born = happens("/births", "{\"mother\":\"shamsa\",\"diedSameDay\":true}");

        var death = heard("ae.ehs.death.notified");
        assertThat(death.at("/person/notificationNumber").asString()).isEqualTo(number(born));
        assertThat(death.at("/person/emiratesId").isNull()).isTrue();
        assertThat(heard(NOTIFIED).path("alive").asBoolean()).isTrue();
    }

    @Test
    void correctsAndAnnulsANotification() {
        var number = number(happens("/births", "{\"mother\":\"shamsa\"}"));
        happens("/births/" + number + "/correction", "{\"sex\":\"MALE\",\"weightGrams\":3600}");
        assertThat(heard("ae.ehs.birth.corrected").path("corrects").toString()).isEqualTo("[\"sex\",\"weightGrams\"]");
        assertThat(control("POST", "/control/births/" + number + "/correction", "{}")
                        .status())
                .isEqualTo(422);

        happens("/births/" + number + "/annulment", "{\"reasonCode\":\"DUPLICATE\"}");
        heard("ae.ehs.birth.annulled");
        assertThat(control("POST", "/control/births/" + number + "/annulment", "{\"reasonCode\":\"DUPLICATE\"}")
                        .status())
                .isEqualTo(422);
        assertThat(told(NOTIFIED).getFirst().path("subject").asString()).isEqualTo(number);
        assertThat(told("ae.ehs.birth.annulled").getFirst().path("sequence").asString())
                .isEqualTo("3");
    }

    @Test
    void vaccinatesAndShowsTheCardWhateverTheClinic() {
        var number = number(happens("/births", "{\"mother\":\"shamsa\"}"));
        happens("/vaccinations", "{\"child\":\"%s\"}".formatted(number));

        assertThat(heard("ae.ehs.vaccination.given", 2))
                .extracting(given -> given.path("vaccine").asString())
                .containsExactlyInAnyOrder("BCG", "HEPB");
        assertThat(control("POST", "/control/vaccinations", "{\"child\":\"%s\"}".formatted(number))
                        .status())
                .as("nothing due")
                .isEqualTo(422);
        assertThat(card("skmca", ref(null, number))).hasSize(2);
    }

    @Test
    void knowsWhatTheChildrenOfThePersonasHaveHad() {
        assertThat(card("ehs", ref(person("nawaf"), null))).hasSize(13);
        assertThat(card("ehs", ref(person("saeeda"), null)))
                .as("who is not brought misses doses")
                .hasSize(5);
        assertThat(ask("ehs", "/vaccination-card-lookups", "{\"patient\":%s}".formatted(ref("784199012345676", null)))
                        .text("reason"))
                .isEqualTo("NOT_REGISTERED");
    }

    private JsonNode card(String agency, String child) {
        var found = ask(agency, "/vaccination-card-lookups", "{\"patient\":%s}".formatted(child));
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", "VaccinationCardAnswer", found.body()))
                .isEmpty();
        return found.json().at("/record/vaccinations");
    }

    private static String number(Reply born) {
        return born.json().at("/notificationNumbers/0").asString();
    }
}
