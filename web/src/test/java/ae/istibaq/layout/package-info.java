/** Tests that keep the house in order: modules, homes of services, texts, migrations, and how classes are written. */
@NullMarked
package ae.istibaq.layout;

import org.jspecify.annotations.NullMarked;
