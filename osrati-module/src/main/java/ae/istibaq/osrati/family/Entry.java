package ae.istibaq.osrati.family;

import ae.istibaq.core.people.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the words of a page.
 *
 * @param text in the page's language
 * @param place null where there is none
 */
record Entry(Moment moment, String text, @Nullable String place) {}
