package ae.istibaq.osrati.childhood;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** No living child is left of a delivery: every notification was taken back. */
public record DeliveryAnnulled(UUID cause, String deliveryNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return Delivered.matterOf(deliveryNumber);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return Delivered.class;
    }
}
