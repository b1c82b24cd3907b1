package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.world.Places;

/** A house as events and answers name it. */
public record FacilityName(String code, String nameAr, String nameEn) {

    static FacilityName of(Places.Facility facility) {
        return new FacilityName(
                facility.code(), facility.name().ar(), facility.name().en());
    }
}
