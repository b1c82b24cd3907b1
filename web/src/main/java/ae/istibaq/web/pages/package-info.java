/** Texts in both languages, the frame and the parts pages are made of, home, error pages and the pages about the portal itself. */
@NullMarked
package ae.istibaq.web.pages;

import org.jspecify.annotations.NullMarked;
