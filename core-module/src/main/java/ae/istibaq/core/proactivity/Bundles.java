package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.BundlesOf;
import ae.istibaq.core.catalogue.ServiceKey;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All bundles there are, found by type. */
@Component
class Bundles implements BundlesOf {

    private final List<Bundle> all;

    Bundles(ObjectProvider<Bundle> bundles) {
        this.all = bundles.orderedStream().toList();
    }

    Optional<Bundle> find(String key) {
        return all.stream().filter(bundle -> bundle.key().equals(key)).findFirst();
    }

    Bundle of(Journey journey) {
        return find(journey.bundle())
                .orElseThrow(() -> new IllegalStateException("No bundle is named " + journey.bundle()));
    }

    /** The bundles that a kind of fact begins. */
    List<Bundle> begunBy(Class<?> event) {
        return all.stream().filter(bundle -> bundle.beginsWith(event)).toList();
    }

    @Override
    public List<String> of(ServiceKey service) {
        return all.stream()
                .filter(bundle -> bundle.has(service))
                .map(Bundle::key)
                .toList();
    }
}
