@NullMarked
package ae.istibaq.basher;

import org.jspecify.annotations.NullMarked;
