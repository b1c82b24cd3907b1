/**
 * The least page of its kind, which the portal's page is measured against. Outside {@code ae.istibaq}, because the
 * portal would find its page and its table there.
 */
@NullMarked
package bare;

import org.jspecify.annotations.NullMarked;
