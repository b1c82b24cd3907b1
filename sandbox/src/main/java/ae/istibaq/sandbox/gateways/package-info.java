/**
 * What every gateway of the outside world does alike: it asks for a token, can be broken by a switch, and calls back
 * under a signature until somebody answers.
 */
@NullMarked
package ae.istibaq.sandbox.gateways;

import org.jspecify.annotations.NullMarked;
