/**
 * For whoever thinks of founding a company: asks what the result depends on, one question a page, and advises a legal form,
 * with steps, times and the cost of the first year. The answers stand in the address; no login is needed and nothing kept.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.parameters",
            "core.identity",
            "core.documents",
            "basher.emirates",
            "basher.isic",
            "basher.activities",
            "basher.form",
            "basher.fees"
        })
package ae.istibaq.basher.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
