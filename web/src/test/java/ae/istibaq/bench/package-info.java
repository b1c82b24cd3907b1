/**
 * What {@code ./portal bench} measures. Each figure stands beside a limit of the same machine, measured in the same run,
 * so that the ratio means something on any machine. Never a test: nothing here fails a build.
 */
@NullMarked
package ae.istibaq.bench;

import org.jspecify.annotations.NullMarked;
