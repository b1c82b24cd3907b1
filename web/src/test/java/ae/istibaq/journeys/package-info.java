/** Whole journeys, through the deployable, the sandbox and a real browser, each a process of its own. */
@NullMarked
package ae.istibaq.journeys;

import org.jspecify.annotations.NullMarked;
