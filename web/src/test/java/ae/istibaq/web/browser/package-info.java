/** A real Chromium for the tests, and the look it takes at every page. */
@NullMarked
package ae.istibaq.web.browser;

import org.jspecify.annotations.NullMarked;
