/**
 * Federal human resources beside the employment itself: leaves, which are never overwritten, and child allowances. The
 * pensions authority, which knows who cannot work, is here too.
 */
@NullMarked
package ae.istibaq.sandbox.workplace;

import org.jspecify.annotations.NullMarked;
