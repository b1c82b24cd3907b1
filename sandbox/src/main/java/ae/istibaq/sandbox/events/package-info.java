/**
 * How the agencies tell the portal what happened: a durable queue of CloudEvents, delivered in order per subject and
 * tried again until the portal has stored or refused each.
 */
@NullMarked
package ae.istibaq.sandbox.events;

import org.jspecify.annotations.NullMarked;
