/**
 * The people of the small country, the registers' facts about them, its time, and the store that keeps what changed
 * since the seed. Everything else in the sandbox stands on this package; it uses none of them.
 */
@NullMarked
package ae.istibaq.sandbox.world;

import org.jspecify.annotations.NullMarked;
