package ae.istibaq.osrati.growth;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The last question, asked when a form is handed in.
 *
 * @param worry yes or no; empty where nothing was chosen
 */
record HandingIn(String worry) {

    static final List<String> WORRIES = List.of("no", "yes");

    HandingIn(@Nullable String worry) {
        this.worry = Objects.requireNonNullElse(worry, "");
    }

    void check(FillForm.Open open, Errors errors) {
        if (!WORRIES.contains(worry)) {
            errors.rejectValue("worry", "osrati.growth.worry.missing");
        }
        if (open.answers().isEmpty()) {
            errors.reject("osrati.growth.nothing");
        }
    }

    boolean worries() {
        return worry.equals("yes");
    }

    /** Without what was chosen, so that no log shows it. */
    @Override
    public String toString() {
        return "HandingIn[]";
    }
}
