/** The ministry of the family beyond the grant's decision: payments and refunds, the Edaad course, growth of children. */
@NullMarked
package ae.istibaq.sandbox.ministry;

import org.jspecify.annotations.NullMarked;
