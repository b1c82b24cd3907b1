/** Emirates Post: parcels that move with the clock. */
@NullMarked
package ae.istibaq.sandbox.post;

import org.jspecify.annotations.NullMarked;
