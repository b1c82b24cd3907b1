/** The Ministry of Education: government schools with their places, registration windows, seats, registrations. */
@NullMarked
package ae.istibaq.sandbox.schools;

import org.jspecify.annotations.NullMarked;
