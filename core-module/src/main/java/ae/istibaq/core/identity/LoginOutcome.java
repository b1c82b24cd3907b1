package ae.istibaq.core.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a visitor stands at the door instead of inside. */
enum LoginOutcome {
    /** The person stopped the login at UAE PASS or in its app. */
    CANCELLED,
    /** UAE PASS did not answer, or not in a way that can be read. */
    FAILED,
    /** The person's UAE PASS account is unverified or a visitor's. */
    REFUSED,
    /** The session ended before the form was sent. */
    ENDED,
    /** The form comes from before the present login. */
    OUTDATED;

    /** Whether the way on is a login, and not back to the page the visitor came from. */
    public boolean canLogIn() {
        return this != OUTDATED;
    }

    /** Kind of the alert that says it. */
    public String look() {
        return switch (this) {
            case CANCELLED -> "info";
            case ENDED, OUTDATED -> "warning";
            case FAILED, REFUSED -> "error";
        };
    }

    String path() {
        return "/login/" + code();
    }

    /** As in the page's address and in the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LoginOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findAny();
    }
}
