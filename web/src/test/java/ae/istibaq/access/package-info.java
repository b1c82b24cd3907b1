/** Who may open what: the whole portal in the test's own JVM, with no agency around it. */
@NullMarked
package ae.istibaq.access;

import org.jspecify.annotations.NullMarked;
