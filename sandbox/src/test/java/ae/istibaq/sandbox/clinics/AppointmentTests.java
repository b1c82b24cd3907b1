package ae.istibaq.sandbox.clinics;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AppointmentTests extends RunningSandbox {

    @BeforeEach
    void setTheClock() {
        // A Monday.
        control("POST", "/clock", "{\"now\":\"2027-01-04T06:00:00Z\"}");
    }

    @Test
    void booksMovesAndCancelsAtOnceAtOneClinic() {
        var slots = slots("ehs");
        var key = uuid();
        var booked = handIn("ehs", "/appointments", booking(slots.get(0)), key);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("BOOKED");
        assertThat(Agreed.faults("agencies/ehs.yaml", "Appointment", booked.body()))
                .isEmpty();
        assertThat(handIn("ehs", "/appointments", booking(slots.get(0)), key).body())
                .isEqualTo(booked.body());
        assertThat(heard("ae.ehs.appointment.booked").path("reference").asString())
                .isEqualTo("IST-1");
        assertThat(handIn("ehs", "/appointments", booking(slots.get(0)), uuid()).status())
                .as("taken")
                .isEqualTo(409);
        assertThat(slots("ehs")).doesNotContain(slots.get(0));

        var id = booked.text("appointmentId");
        var moved = handIn("ehs", "/appointments/" + id + "/move", slot(slots.get(3)), uuid());
        assertThat(moved.text("startsAt"))
                .isEqualTo(slots.get(3).path("startsAt").asString());
        assertThat(heard("ae.ehs.appointment.changed").path("previousStartsAt"))
                .isEqualTo(slots.get(0).path("startsAt"));
        assertThat(upcoming("ehs")).hasSize(1);
        assertThat(handIn("ehs", "/appointments/" + id + "/cancellation", "{\"reason\":\"-\"}", uuid())
                        .json()
                        .path("accepted")
                        .asBoolean())
                .isTrue();
        assertThat(heard("ae.ehs.appointment.cancelled").path("cancelledBy").asString())
                .isEqualTo("PATIENT");
        assertThat(upcoming("ehs")).isEmpty();
    }

    @Test
    void takesABookingAndAMoveAsRequestsAtTheOther() {
        var slots = slots("skmca");
        var booked = handIn("skmca", "/appointments", booking(slots.get(0)), uuid());
        var id = booked.text("appointmentId");
        assertThat(booked.text("status")).isEqualTo("REQUESTED");
        assertThat(told("ae.skmca.appointment.booked")).isEmpty();

        happens("/appointments/" + id + "/confirmation", "{}");
        assertThat(heard("ae.skmca.appointment.booked").path("startsAt"))
                .isEqualTo(slots.get(0).path("startsAt"));

        var later = slots.get(slots.size() - 1);
        var asked = handIn("skmca", "/appointments/" + id + "/move", slot(later), uuid());
        assertThat(asked.text("startsAt"))
                .isEqualTo(slots.get(0).path("startsAt").asString());
        happens("/appointments/" + id + "/confirmation", "{}");
        assertThat(heard("ae.skmca.appointment.changed").path("startsAt")).isEqualTo(later.path("startsAt"));
    }

    @Test
    void moveNothingThatIsTooNear() {
        var near = slots("skmca").get(0);
        var id = handIn("skmca", "/appointments", booking(near), uuid()).text("appointmentId");
        happens("/appointments/" + id + "/confirmation", "{}");
        var begins = Instant.parse(near.path("startsAt").asString());
        control("POST", "/clock", "{\"now\":\"%s\"}".formatted(begins.minusSeconds(47 * 3_600)));

        var other = slots("skmca").get(5);
        assertThat(handIn("skmca", "/appointments/" + id + "/move", slot(other), uuid())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void tellsWhoCameAndWhoDidNot() {
        var slots = slots("ehs");
        var first =
                handIn("ehs", "/appointments", booking(slots.get(0)), uuid()).text("appointmentId");
        assertThat(handIn("ehs", "/appointments", booking(slots.get(5)), uuid()).status())
                .as("the same reference again")
                .isEqualTo(409);
        var other = booking(slots.get(5)).replace("IST-1", "IST-2");
        var second = handIn("ehs", "/appointments", other, uuid()).text("appointmentId");
        happens("/appointments/" + first + "/attendance", "{}");
        happens("/appointments/" + second + "/absence", "{}");

        heard("ae.ehs.appointment.attended");
        heard("ae.ehs.appointment.missed");
        assertThat(control("POST", "/control/appointments/" + first + "/absence", "{}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ehs", "skmca"})
    void answersAsAgreed(String agency) {
        var found = ask(agency, "/slot-lookups", wish());
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", "SlotsAnswer", found.body()))
                .isEmpty();
        var none = ask(agency, "/appointment-lookups", "{\"patient\":%s}".formatted(ref("784199012345676", null)));
        assertThat(none.text("reason")).isEqualTo("NOT_REGISTERED");
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", "AppointmentsAnswer", none.body()))
                .isEmpty();
        assertThat(ask(agency, "/slot-lookups", wish().replace("null", "\"EHS-AJM-99\""))
                        .text("reason"))
                .isEqualTo("NO_SUCH_FACILITY");
        assertThat(ask(agency, "/appointment-lookups", "{\"patient\":%s}".formatted(ref(null, null)))
                        .status())
                .isEqualTo(400);
        assertThat(handIn(agency, "/appointments", booking(slots(agency).get(0)).replace("-A-", "-V-"), uuid())
                        .status())
                .as("a slot of another kind")
                .isEqualTo(422);
    }

    private String wish() {
        return "{\"kind\":\"ANTENATAL\",\"facilityCode\":null,\"from\":\"2027-01-08\",\"to\":\"2027-01-29\"}";
    }

    private JsonNode slots(String agency) {
        return ask(agency, "/slot-lookups", wish()).json().at("/record/slots");
    }

    private JsonNode upcoming(String agency) {
        var found = ask(agency, "/appointment-lookups", "{\"patient\":%s}".formatted(ref(person("shamsa"), null)));
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", "AppointmentsAnswer", found.body()))
                .isEmpty();
        return found.json().at("/record/appointments");
    }

    private String booking(JsonNode slot) {
        return """
                {"reference":"IST-1","patient":%s,"pregnancyNumber":null,"kind":"ANTENATAL","slotId":"%s"}""".formatted(ref(person("shamsa"), null), slot.path("slotId").asString());
    }

    private static String slot(JsonNode slot) {
        return "{\"slotId\":\"%s\"}".formatted(slot.path("slotId").asString());
    }
}
