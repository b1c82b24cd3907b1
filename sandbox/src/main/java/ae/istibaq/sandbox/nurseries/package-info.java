/** The registry of nurseries and the contacts mothers hand over to them. Each nursery answers from a desk of its own. */
@NullMarked
package ae.istibaq.sandbox.nurseries;

import org.jspecify.annotations.NullMarked;
