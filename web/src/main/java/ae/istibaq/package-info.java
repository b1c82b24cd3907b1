@NullMarked
package ae.istibaq;

import org.jspecify.annotations.NullMarked;
