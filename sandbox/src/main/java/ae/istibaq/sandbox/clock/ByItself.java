package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import org.springframework.stereotype.Component;

/** The switch between a country that waits for a person at the console and one that goes on by itself. */
@Component
public class ByItself {

    private static final String KEY = "by-itself";

    private final Shelf<Switch> switches;
    private final boolean usually;

    ByItself(Store store, SandboxSettings settings) {
        this.switches = store.shelf("switches", Switch.class);
        this.usually = settings.byItself();
    }

    /** Whether agencies decide, clinics book and people keep appointments without being told. */
    public boolean isOn() {
        return switches.find(KEY).map(Switch::on).orElse(usually);
    }

    public void set(boolean on) {
        switches.put(KEY, new Switch(on));
    }

    record Switch(boolean on) {}
}
