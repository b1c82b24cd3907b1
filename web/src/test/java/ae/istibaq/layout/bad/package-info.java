/** Classes that break one rule each, to prove that it bites. */
@NullMarked
package ae.istibaq.layout.bad;

import org.jspecify.annotations.NullMarked;
