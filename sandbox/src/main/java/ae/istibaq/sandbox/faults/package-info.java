/** What can go wrong at an agency, and the switches for it. */
@NullMarked
package ae.istibaq.sandbox.faults;

import org.jspecify.annotations.NullMarked;
