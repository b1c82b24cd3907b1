package ae.istibaq.sandbox.faults;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.WorldReset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One fault switch per agency; a restart mends everything. */
@Component
public class AgencyFaults {

    /** Codes of the agencies the sandbox plays. */
    public static final List<String> AGENCIES = List.of(
            "moj",
            "icp",
            "mocd",
            "szhp",
            "fahr",
            "mohre",
            "gpssa",
            "ded",
            "ajman-municipality",
            "ajman-land",
            "ehs",
            "skmca",
            "post",
            "moe",
            "nursery",
            "ner",
            "aeda",
            "youtube");

    private final Map<String, FaultSwitch<AgencyFault>> switches = new LinkedHashMap<>();

    AgencyFaults() {
        AGENCIES.forEach(agency -> switches.put(agency, new FaultSwitch<>(agency, AgencyFault.class)));
    }

    /** @throws IllegalArgumentException when there is no such agency */
    public FaultSwitch<AgencyFault> of(String agency) {
        return find(agency).orElseThrow(() -> new IllegalArgumentException("No agency of that code"));
    }

    public Optional<FaultSwitch<AgencyFault>> find(String agency) {
        return Optional.ofNullable(switches.get(agency));
    }

    public List<FaultSwitch<AgencyFault>> all() {
        return List.copyOf(switches.values());
    }

    @EventListener
    void clear(WorldReset reset) {
        switches.values().forEach(FaultSwitch::clear);
    }
}
