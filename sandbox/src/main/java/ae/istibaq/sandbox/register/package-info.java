/**
 * The identity authority: persons, what binds them by a court's word, their homes and photos, and the family books.
 */
@NullMarked
package ae.istibaq.sandbox.register;

import org.jspecify.annotations.NullMarked;
