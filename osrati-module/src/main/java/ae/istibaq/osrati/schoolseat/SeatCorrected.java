package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** What a seat rests on reads otherwise now: the day of birth, who the parents are, or where the family lives. */
public record SeatCorrected(SeatDue anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
