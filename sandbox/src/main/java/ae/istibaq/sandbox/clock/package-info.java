/** The hand on the country's clock. */
@NullMarked
package ae.istibaq.sandbox.clock;

import org.jspecify.annotations.NullMarked;
