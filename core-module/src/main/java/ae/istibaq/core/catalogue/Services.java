package ae.istibaq.core.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All services there are, found by type. */
@Component
public class Services {

    private final Map<ServiceKey, ServiceDefinition> byKey;

    Services(List<ServiceDefinition> definitions) {
        byKey = definitions.stream().collect(Collectors.toMap(ServiceDefinition::key, Function.identity()));
    }

    /** The definition of a service that exists. */
    public ServiceDefinition get(ServiceKey key) {
        ServiceDefinition found = byKey.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No service is named " + key);
        }
        return found;
    }

    /** Every service in order of its key. */
    public Collection<ServiceDefinition> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(service -> service.key().value()))
                .toList();
    }
}
