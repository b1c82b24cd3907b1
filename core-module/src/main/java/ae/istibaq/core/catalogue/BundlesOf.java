package ae.istibaq.core.catalogue;

import java.util.List;

/** Tells the catalogue which bundles offer a service; the room that knows bundles lies above and answers. */
public interface BundlesOf {

    /** Keys of the bundles, which begin their names' message keys. */
    List<String> of(ServiceKey service);
}
