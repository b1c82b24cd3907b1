@NullMarked
package ae.istibaq.sandbox;

import org.jspecify.annotations.NullMarked;
