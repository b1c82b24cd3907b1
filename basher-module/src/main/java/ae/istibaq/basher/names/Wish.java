package ae.istibaq.basher.names;

import ae.istibaq.basher.isic.Activity;
import org.jspecify.annotations.Nullable;

/**
 * A name somebody would like, and what is known of the business.
 *
 * @param name as it was typed
 * @param emirate code, such as DUBAI; null while it is not chosen
 * @param legalForm code of the rule book, such as LLC; null while it is not chosen
 */
public record Wish(
        String name,
        @Nullable String emirate,
        @Nullable Activity activity,
        @Nullable String legalForm) {

    Wish named(String other) {
        return new Wish(other, emirate, activity, legalForm);
    }
}
