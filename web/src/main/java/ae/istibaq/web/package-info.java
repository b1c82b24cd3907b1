/** The one program that is deployed: pages that belong to no room, the frame around all pages, and start-up. */
@NullMarked
package ae.istibaq.web;

import org.jspecify.annotations.NullMarked;
