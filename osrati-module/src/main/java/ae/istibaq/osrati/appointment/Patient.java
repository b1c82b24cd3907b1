package ae.istibaq.osrati.appointment;

import org.jspecify.annotations.Nullable;

/** Whom a clinic sees, by one number at least: a newborn has only that of its birth. */
public record Patient(@Nullable String emiratesId, @Nullable String notificationNumber) {

    /** Without the numbers, so that no log shows them. */
    @Override
    public String toString() {
        return "Patient[]";
    }
}
