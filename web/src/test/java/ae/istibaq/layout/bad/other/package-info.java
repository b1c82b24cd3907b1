/** The room that a bad class reaches into. */
@NullMarked
package ae.istibaq.layout.bad.other;

import org.jspecify.annotations.NullMarked;
