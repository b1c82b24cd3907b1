/**
 * The payment gateway: takes orders from the portal, shows the page on which a person pays, captures each order once at
 * most, calls back under a signature, pays back, and tells at night what was settled.
 */
@NullMarked
package ae.istibaq.sandbox.payments;

import org.jspecify.annotations.NullMarked;
