package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.Connectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both clinic systems; the numbers they give say which is meant. */
@Component
class Clinics {

    private static final String NUMBERS_OF_SKMCA = "SKM-";

    private final ClinicSystem ehs;
    private final ClinicSystem skmca;

    Clinics(Connectors connectors) {
        this.ehs = connectors.connect("ehs", ClinicSystem.class);
        this.skmca = connectors.connect("skmca", ClinicSystem.class);
    }

    /** Whose appointment, pregnancy or birth it is; where no number tells, the clinics for everybody. */
    ClinicSystem of(@Nullable String number) {
        return number != null && number.startsWith(NUMBERS_OF_SKMCA) ? skmca : ehs;
    }

    /** Who looks after a visit. */
    ClinicSystem of(ClinicVisit visit) {
        if (visit.appointment() != null) {
            return of(visit.appointment().id());
        }
        return of(visit.pregnancy() == null ? visit.patient().notificationNumber() : visit.pregnancy());
    }
}
