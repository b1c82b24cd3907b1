package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import org.jspecify.annotations.Nullable;

/**
 * What of the market is looked at; null looks at all of it.
 *
 * @param area code of an area of the emirate
 * @param from first year in which a licence was established
 * @param to last year in which it was
 */
record View(
        @Nullable Emirate emirate,
        @Nullable String area,
        @Nullable String form,
        @Nullable Activity activity,
        @Nullable Integer from,
        @Nullable Integer to) {

    static final View ALL = new View(null, null, null, null, null, null);

    View withEmirate(@Nullable Emirate other) {
        return new View(other, null, form, activity, from, to);
    }

    View withArea(@Nullable String other) {
        return new View(emirate, other, form, activity, from, to);
    }

    View withForm(@Nullable String other) {
        return new View(emirate, area, other, activity, from, to);
    }

    View withActivity(@Nullable Activity other) {
        return new View(emirate, area, form, other, from, to);
    }
}
