package ae.istibaq.osrati.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The last question, asked when a form is handed in.
 *
 * @param worry yes or no; null where nothing was chosen
 */
record HandingIn(@Nullable String worry) {

    static final List<String> WORRIES = List.of("no", "yes");

    void check(FillForm.Open open, Errors errors) {
        if (!WORRIES.contains(worry)) {
            errors.rejectValue("worry", "osrati.growth.worry.missing");
        }
        if (open.answers().isEmpty()) {
            errors.reject("osrati.growth.nothing");
        }
    }

    boolean worries() {
        return "yes".equals(worry);
    }

    /** Without what was chosen, so that no log shows it. */
    @Override
    public String toString() {
        return "HandingIn[]";
    }
}
