/**
 * The agencies of the country as the portal meets them: their look-ups, their intakes of applications, and what they
 * decide. They know the people from the world and tell the portal through the outbox.
 */
@NullMarked
package ae.istibaq.sandbox.agencies;

import org.jspecify.annotations.NullMarked;
