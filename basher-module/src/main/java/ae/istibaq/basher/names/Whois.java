package ae.istibaq.basher.names;

/** The registry of .ae and امارات. domains, by the WHOIS protocol; contract in contracts/. */
interface Whois {

    /** @param name as the protocol wants it: letters of ASCII, Arabic ones as punycode */
    Answer domain(String name);
}
