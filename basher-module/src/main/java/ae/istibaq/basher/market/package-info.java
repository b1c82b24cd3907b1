/**
 * For everyone who wants to know the market before entering it: the licences of the national register as figures, by
 * place, form, activity and year. Follows the register's changes all the time; no login is needed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.agencies",
            "core.identity",
            "basher.isic",
            "basher.emirates"
        })
package ae.istibaq.basher.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
