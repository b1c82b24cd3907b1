/** A portal of paper for the sandbox's own tests, a running sandbox, and the contracts to measure both by. */
@NullMarked
package ae.istibaq.sandbox.portal;

import org.jspecify.annotations.NullMarked;
