package ae.istibaq.osrati.family;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed to choose a helper; kept as typed, so that nothing is lost.
 *
 * @param subject key of the person it is about
 * @param matters names of the matters
 * @param helper Emirates ID
 * @param mobile the helper's, so that a mistyped number finds nobody
 * @param until last day, ISO
 */
record HelperForm(String subject, List<String> matters, String helper, String mobile, String until) {

    HelperForm(
            @Nullable String subject,
            @Nullable List<String> matters,
            @Nullable String helper,
            @Nullable String mobile,
            @Nullable String until) {
        this.subject = Objects.requireNonNullElse(subject, "");
        this.matters = Objects.requireNonNullElse(matters, List.of());
        this.helper = Objects.requireNonNullElse(helper, "").strip();
        this.mobile = Objects.requireNonNullElse(mobile, "").strip();
        this.until = Objects.requireNonNullElse(until, "").strip();
    }

    static HelperForm empty(String until) {
        return new HelperForm("", List.of(), "", "", until);
    }

    /** Without what was typed, so that no log shows it. */
    @Override
    public String toString() {
        return "HelperForm[]";
    }
}
