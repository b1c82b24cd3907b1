/**
 * The strings by which tests, the bench and the console move the country. For the machine it runs on alone; personal
 * data in its addresses is made up.
 */
@NullMarked
package ae.istibaq.sandbox.control;

import org.jspecify.annotations.NullMarked;
