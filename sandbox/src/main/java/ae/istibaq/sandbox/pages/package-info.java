/** What all pages of the outside world share: their language, their texts, the headers that keep them harmless. */
@NullMarked
package ae.istibaq.sandbox.pages;

import org.jspecify.annotations.NullMarked;
