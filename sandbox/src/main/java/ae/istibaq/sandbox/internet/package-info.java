/** What businesses have on the net: the registry of domains, which speaks WHOIS, and YouTube's look-up of handles. */
@NullMarked
package ae.istibaq.sandbox.internet;

import org.jspecify.annotations.NullMarked;
