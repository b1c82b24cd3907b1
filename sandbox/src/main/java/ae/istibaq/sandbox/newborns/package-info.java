/**
 * All documents of a newborn from one application: birth certificate, population register, Emirates ID, passport,
 * health card, the line in the family book. Each may be late or refused.
 */
@NullMarked
package ae.istibaq.sandbox.newborns;

import org.jspecify.annotations.NullMarked;
