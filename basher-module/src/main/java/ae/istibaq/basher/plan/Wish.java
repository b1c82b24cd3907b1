package ae.istibaq.basher.plan;

import ae.istibaq.basher.form.FormVerdict;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.Answers;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** What is typed and chosen when a plan is kept, checked at the door and kept as typed. */
final class Wish {

    static final String FORM = "form";
    static final String NAME = "tradeName";

    private static final String MODEL = "wish";
    private static final int LONGEST = 100;
    // Letters of any script, digits, and what stands between them in names; nothing that can't be seen.
    private static final Pattern TRADE_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&.,'’()/\\- ،]{2," + LONGEST + "}");

    private final Answers answers;
    private final List<LegalForm> possible;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final BindingResult result = new MapBindingResult(typed, MODEL);
    private @Nullable LegalForm form;
    private @Nullable String tradeName;

    /** @param verdicts on the legal forms for these answers */
    Wish(Answers answers, List<FormVerdict> verdicts) {
        this.answers = answers;
        this.possible = verdicts.stream()
                .filter(FormVerdict::possible)
                .map(FormVerdict::form)
                .toList();
    }

    /** The form before anything is sent: with what was chosen before, if that is still possible. */
    Wish begin(@Nullable LegalForm chosen, @Nullable String name) {
        LegalForm first = chosen != null && possible.contains(chosen)
                ? chosen
                : possible.stream().findFirst().orElse(null);
        typed.put(FORM, first == null ? "" : first.name());
        typed.put(NAME, name == null ? "" : name);
        return this;
    }

    Wish read(Map<String, String> sent) {
        String wanted = sent.getOrDefault(FORM, "");
        String name = sent.getOrDefault(NAME, "");
        typed.put(FORM, shortened(wanted));
        typed.put(NAME, shortened(name));
        form = LegalForm.of(wanted).filter(possible::contains).orElse(null);
        if (form == null) {
            result.rejectValue(FORM, "basher.plan.wrong.form");
        }
        String clean = Normalizer.normalize(shortened(name), Normalizer.Form.NFC)
                .strip()
                .replaceAll(" +", " ");
        boolean whole = name.length() <= LONGEST;
        if (!clean.isEmpty() && !(whole && TRADE_NAME.matcher(clean).matches())) {
            result.rejectValue(NAME, "basher.plan.wrong.name");
        } else {
            tradeName = clean.isEmpty() ? null : clean;
        }
        return this;
    }

    boolean isWrong() {
        return result.hasErrors();
    }

    LegalForm form() {
        return java.util.Objects.requireNonNull(form);
    }

    @Nullable String tradeName() {
        return tradeName;
    }

    void show(Model model) {
        model.addAttribute("possible", possible);
        model.addAttribute("carried", answers.parameters());
        model.addAttribute(MODEL, typed);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + MODEL, result);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
