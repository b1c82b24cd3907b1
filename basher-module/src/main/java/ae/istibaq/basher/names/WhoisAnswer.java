package ae.istibaq.basher.names;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the registry's words mean. Whatever is neither known answer is unknown, and never free. */
final class WhoisAnswer {

    private static final Pattern DOMAIN = Pattern.compile("(?im)^Domain Name:[ \\t]*(\\S+)[ \\t]*$");
    // How it says so has not been seen.
    private static final Pattern BARRED =
            Pattern.compile("(?i)\\b(exceeded|limit|banned|barred|blocked|blacklisted|too many|denied)\\b");

    private WhoisAnswer() {}

    static Answer read(String body, String asked) {
        String said = body.strip();
        if (said.equalsIgnoreCase("No Data Found")) {
            return Answer.NONE;
        }
        Matcher domain = DOMAIN.matcher(said);
        return domain.find() && ascii(domain.group(1)).equals(asked) ? Answer.TAKEN : Answer.UNKNOWN;
    }

    static boolean bars(String body) {
        return !DOMAIN.matcher(body).find() && BARRED.matcher(body).find();
    }

    private static String ascii(String name) {
        return DomainName.ascii(name.toLowerCase(Locale.ROOT)).orElse("");
    }
}
