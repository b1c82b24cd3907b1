/** The hand on the country's clock, what goes on by it, and the ways through time. */
@NullMarked
package ae.istibaq.sandbox.clock;

import org.jspecify.annotations.NullMarked;
