package ae.istibaq.osrati.childhood;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** What a clinic told of a delivery has changed. */
public record DeliveryCorrected(Delivered anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
