package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The day of birth, or who the parents are, reads otherwise now. */
public record VaccinationsCorrected(VaccinationsBegun anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
