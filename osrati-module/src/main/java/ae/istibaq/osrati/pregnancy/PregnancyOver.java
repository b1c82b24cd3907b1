package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A pregnancy has ended; how is nobody's affair here. */
public record PregnancyOver(UUID cause, String pregnancyNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return pregnancyNumber;
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return PregnancyConfirmed.class;
    }

    @Override
    public boolean unspoken() {
        return true;
    }
}
