/** The national economic register: made-up licences of all emirates, what it says of itself, and what changes in it. */
@NullMarked
package ae.istibaq.sandbox.economy;

import org.jspecify.annotations.NullMarked;
