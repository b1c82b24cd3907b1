/**
 * The demonstrator's desk: who lives here, what can be made to happen, what waits for a decision, what is broken, what
 * time it is. It does nothing by itself; each button calls what the control API calls.
 */
@NullMarked
package ae.istibaq.sandbox.console;

import org.jspecify.annotations.NullMarked;
