/** What the tests of every module and the development portal stand on: a real PostgreSQL of their own. */
@NullMarked
package ae.istibaq.testing;

import org.jspecify.annotations.NullMarked;
