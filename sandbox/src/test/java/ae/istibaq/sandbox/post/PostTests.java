package ae.istibaq.sandbox.post;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostTests extends RunningSandbox {

    private static final String MOVED = "ae.post.parcel.moved";

    @Autowired
    private Parcels parcels;

    @BeforeEach
    void post() {
        control("POST", "/clock", "{\"now\":\"2027-01-04T06:00:00Z\"}");
        parcels.accept("IST-1");
    }

    @Test
    void bringsAParcelWithTheClock() {
        control("POST", "/control/time", "{\"days\":3}");

        assertThat(heard(MOVED, 4))
                .extracting(moved -> moved.path("state").asString())
                .containsExactly("ACCEPTED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED");
        var found = ask("post", "/parcel-lookups", "{\"reference\":\"IST-1\"}");
        assertThat(Agreed.faults("agencies/post.yaml", "ParcelAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().at("/record/expectedOn").isNull()).isTrue();
        assertThat(ask("post", "/parcel-lookups", "{\"reference\":\"IST-2\"}").text("reason"))
                .isEqualTo("NO_PARCEL");
    }

    @Test
    void triesAgainWhenNobodyIsAtHome() {
        var tracking = parcels.of("IST-1").orElseThrow().tracking();
        happens("/parcels/" + tracking + "/moves", "{\"state\":\"NOT_DELIVERED\"}");
        assertThat(heard(MOVED, 2).getLast().path("expectedOn").asString()).isEqualTo("2027-01-07");
        happens("/parcels/" + tracking + "/moves", "{\"state\":\"RETURNED\"}");
        assertThat(control("POST", "/control/parcels/" + tracking + "/moves", "{\"state\":\"DELIVERED\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void acceptsOneParcelForAnApplication() {
        parcels.accept("IST-1");

        assertThat(parcels.all()).hasSize(1);
    }
}
