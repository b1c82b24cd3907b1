/** The mail server of the country and a page on which everybody's mail can be read. */
@NullMarked
package ae.istibaq.sandbox.mail;

import org.jspecify.annotations.NullMarked;
