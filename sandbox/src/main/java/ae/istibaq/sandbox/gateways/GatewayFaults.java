package ae.istibaq.sandbox.gateways;

import ae.istibaq.sandbox.world.WorldReset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All fault switches of the gateways. */
@Component
public class GatewayFaults {

    private final List<FaultSwitch<?>> switches;

    GatewayFaults(List<FaultSwitch<?>> switches) {
        this.switches = List.copyOf(switches);
    }

    public List<FaultSwitch<?>> all() {
        return switches;
    }

    public Optional<FaultSwitch<?>> of(String gateway) {
        return switches.stream()
                .filter(fault -> fault.gateway().equals(gateway))
                .findFirst();
    }

    @EventListener
    void clear(WorldReset reset) {
        switches.forEach(FaultSwitch::clear);
    }
}
