package ae.istibaq.core.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All types the services have declared or receive, with their schemas. */
@Component
class EventTypes {

    record Known(EventType<?> type, Contract data) {}

    private final Map<String, Known> known = new HashMap<>();

    EventTypes(ObjectProvider<EventType<?>> types, ObjectProvider<EventReceiver<?>> receivers) {
        Stream<EventType<?>> received = receivers.stream().map(EventReceiver::type);
        Stream.concat(types.stream(), received).distinct().forEach(type -> {
            Known former = known.put(type.type(), new Known(type, Contract.named(type.type(), "/data")));
            if (former != null) {
                throw new IllegalStateException("Two services declare the event type " + type.type());
            }
        });
    }

    @Nullable Known find(String type) {
        return known.get(type);
    }

    Set<String> of(String agency) {
        return known.values().stream()
                .map(Known::type)
                .filter(type -> type.agency().equals(agency))
                .map(EventType::type)
                .collect(toUnmodifiableSet());
    }

    List<String> all() {
        return List.copyOf(known.keySet());
    }
}
