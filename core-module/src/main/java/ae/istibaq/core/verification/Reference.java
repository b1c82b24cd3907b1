package ae.istibaq.core.verification;

import org.jspecify.annotations.Nullable;

/**
 * A number by which one paper is known.
 *
 * @param place code of the place that issued it; null where one place issues all
 */
public record Reference(String number, @Nullable String place) {}
