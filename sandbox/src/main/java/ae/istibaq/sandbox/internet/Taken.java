package ae.istibaq.sandbox.internet;

import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The domains and handles that somebody has: those of the seed, and what was registered since. */
@Component
public class Taken {

    private final Shelf<Entry> since;
    private final Set<String> domains = new HashSet<>();
    private final Set<String> handles = new HashSet<>();

    private record Seed(List<String> domains, List<String> handles) {}

    record Entry(String name) {}

    Taken(Store store) {
        this.since = store.shelf("internet", Entry.class);
        try (var in = Objects.requireNonNull(Taken.class.getResourceAsStream("/world/internet.json"))) {
            var seed = JsonMapper.shared().readValue(in, Seed.class);
            seed.domains().forEach(domain -> domains.add(ascii(domain)));
            handles.addAll(seed.handles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param domain in its own letters, or as the protocols write it */
    public void register(String domain) {
        since.put("domain " + ascii(domain), new Entry(domain));
    }

    public void open(String handle) {
        since.put("handle " + handle.toLowerCase(Locale.ROOT), new Entry(handle));
    }

    boolean isRegistered(String ascii) {
        return domains.contains(ascii) || since.find("domain " + ascii).isPresent();
    }

    boolean isHandle(String handle) {
        var plain = handle.toLowerCase(Locale.ROOT);
        return handles.contains(plain) || since.find("handle " + plain).isPresent();
    }

    private static String ascii(String domain) {
        return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    }
}
