/**
 * The mobile operators: a gateway that takes messages, tells the sender when they arrived, and the phones on which they
 * can be read.
 */
@NullMarked
package ae.istibaq.sandbox.sms;

import org.jspecify.annotations.NullMarked;
