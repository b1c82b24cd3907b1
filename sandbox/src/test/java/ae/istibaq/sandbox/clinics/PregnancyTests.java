package ae.istibaq.sandbox.clinics;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyTests extends RunningSandbox {

    @ParameterizedTest
    @CsvSource({"EHS, ehs", "SKMCA, skmca"})
    void confirmsCorrectsAndEndsAtEitherClinic(String clinic, String agency) {
        var number = happens(
                        "/pregnancies", "{\"clinic\":\"%s\",\"mother\":\"mahra\",\"dueDate\":null}".formatted(clinic))
                .text("number");

        var confirmed = heard("ae." + agency + ".pregnancy.confirmed");
        assertThat(confirmed.path("motherEmiratesId").asString()).isEqualTo(person("mahra"));
        assertThat(confirmed.path("pregnancyNumber").asString()).isEqualTo(number);
        assertThat(confirmed.path("dueDateBasis").asString()).isEqualTo("LAST_PERIOD");
        happens("/pregnancies/" + number + "/correction", "{\"dueDate\":\"2027-07-01\",\"expectedChildren\":2}");
        var corrected = heard("ae." + agency + ".pregnancy.corrected");
        assertThat(corrected.path("corrects").toString())
                .isEqualTo("[\"dueDate\",\"dueDateBasis\",\"expectedChildren\"]");
        happens("/pregnancies/" + number + "/end", "{\"kind\":\"LOSS\"}");
        assertThat(heard("ae." + agency + ".pregnancy.ended").path("kind").asString())
                .isEqualTo("LOSS");
        assertThat(control("POST", "/control/pregnancies/" + number + "/end", "{\"kind\":\"LOSS\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(control("POST", "/control/pregnancies", "{\"mother\":\"hilal\"}")
                        .status())
                .isEqualTo(422);
        assertThat(control("POST", "/control/pregnancies", "{\"mother\":\"nobody\"}")
                        .status())
                .isEqualTo(404);
        happens("/pregnancies", "{\"mother\":\"mahra\"}");
        assertThat(control("POST", "/control/pregnancies", "{\"mother\":\"mahra\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void cancelsTheVisitsOfAPregnancyThatEnded() {
        var number = happens("/pregnancies", "{\"mother\":\"mahra\"}").text("number");
        happens("/appointments", "{\"patient\":\"mahra\",\"kind\":\"ANTENATAL\",\"day\":\"%s\"}".formatted(inDays(20)));
        assertThat(heard("ae.ehs.appointment.booked").path("pregnancyNumber").asString())
                .isEqualTo(number);

        happens("/pregnancies/" + number + "/end", "{\"kind\":\"LOSS\"}");

        assertThat(heard("ae.ehs.appointment.cancelled").path("cancelledBy").asString())
                .isEqualTo("FACILITY");
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(ZoneId.of("Asia/Dubai")).plusDays(days);
    }
}
