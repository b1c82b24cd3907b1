@NullMarked
package ae.istibaq.osrati;

import org.jspecify.annotations.NullMarked;
