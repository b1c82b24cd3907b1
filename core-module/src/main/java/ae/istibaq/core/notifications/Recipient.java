package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import org.jspecify.annotations.Nullable;

/** How a person can be reached, and in which language. */
record Recipient(
        Language language,
        @Nullable MobileNumber mobile,
        @Nullable String email,
        boolean alive) {

    /** Without ways to reach the person, so that no log shows them. */
    @Override
    public String toString() {
        return "Recipient[" + language + "]";
    }
}
