package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Estimate;
import ae.istibaq.basher.fees.FeeLine;
import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.fees.Tariffs;
import ae.istibaq.basher.fees.Venture;
import ae.istibaq.basher.form.FormVerdict;
import ae.istibaq.basher.form.Founders;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.form.LegalForms;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what answers come to: the legal form, the way and the cost, by the values of today. */
@Component
public class Feasibility {

    private final Undertakings undertakings;
    private final LegalForms forms;
    private final Tariffs tariffs;
    private final Outlook outlook;
    private final AgencyNames agencies;
    private final Clock clock;

    Feasibility(
            Undertakings undertakings,
            LegalForms forms,
            Tariffs tariffs,
            Outlook outlook,
            AgencyNames agencies,
            Clock clock) {
        this.undertakings = undertakings;
        this.forms = forms;
        this.tariffs = tariffs;
        this.outlook = outlook;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Everything the guide has to say.
     *
     * @param answers to all questions
     * @param wished the form whose cost is asked for; the advised one where it is null or impossible
     */
    public Report report(Answers answers, @Nullable LegalForm wished, Language language) {
        LocalDate today = LocalDate.now(clock);
        Undertaking undertaking = undertaking(answers);
        List<FormVerdict> verdicts = verdicts(answers);
        Map<LegalForm, Estimate> totals = new EnumMap<>(LegalForm.class);
        verdicts.stream()
                .filter(FormVerdict::possible)
                .map(FormVerdict::form)
                .forEach(form -> totals.put(form, tariffs.estimate(venture(answers, form), today)));
        FormVerdict chosen = chosen(verdicts, wished).orElse(null);
        Estimate estimate = chosen == null ? null : totals.get(chosen.form());
        Map<String, String> names = estimate == null ? Map.of() : names(estimate, today, language);
        Emirate emirate = Objects.requireNonNull(answers.emirate());
        return new Report(
                today,
                answers,
                undertaking.activity().title().in(language),
                emirate,
                undertaking.licence(),
                undertaking.strategic(),
                Advice.of(answers, undertakings, language),
                verdicts,
                chosen,
                estimate,
                chosen == null || estimate == null
                        ? List.of()
                        : outlook.steps(answers, undertaking, venture(answers, chosen.form()), estimate, names),
                totals,
                outlook.after(
                        venture(answers, chosen == null ? verdicts.getFirst().form() : chosen.form()), today),
                Outlook.support(answers, emirate),
                names);
    }

    /** The name of the activity that was answered. */
    public BilingualText activity(Answers answers) {
        return undertaking(answers).activity().title();
    }

    /** Each legal form with its reasons, the advised one first. */
    public List<FormVerdict> verdicts(Answers answers) {
        return forms.judge(founders(answers), LocalDate.now(clock));
    }

    /** What a form costs in its first year by the values of a day: the price that is told, and to be charged. */
    public Estimate estimate(Answers answers, LegalForm form, LocalDate on) {
        return tariffs.estimate(venture(answers, form), on);
    }

    private static Optional<FormVerdict> chosen(List<FormVerdict> verdicts, @Nullable LegalForm wished) {
        List<FormVerdict> possible =
                verdicts.stream().filter(FormVerdict::possible).toList();
        return possible.stream()
                .filter(verdict -> verdict.form() == wished)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private Undertaking undertaking(Answers answers) {
        return undertakings.of(Objects.requireNonNull(answers.activity()));
    }

    private Founders founders(Answers answers) {
        Undertaking undertaking = undertaking(answers);
        return new Founders(
                Objects.requireNonNull(answers.owners()),
                Objects.requireNonNull(answers.kind()),
                Objects.requireNonNull(answers.origin()),
                Objects.requireNonNull(answers.liability()),
                Objects.requireNonNull(answers.capital()).amount(),
                undertaking.licence(),
                undertaking.isBank(),
                undertaking.isStrategic());
    }

    private Venture venture(Answers answers, LegalForm form) {
        Origin origin = Objects.requireNonNull(answers.origin());
        Answers.Place place = Objects.requireNonNull(answers.place());
        return new Venture(
                Objects.requireNonNull(answers.emirate()),
                form,
                undertaking(answers).licence(),
                origin,
                answers.kind() != OwnerKind.PERSONS && (origin == Origin.ABROAD || origin == Origin.GCC),
                place.premises(),
                place.premises() == Premises.HOME ? null : place.rent(),
                Objects.requireNonNull(answers.workers()));
    }

    private Map<String, String> names(Estimate estimate, LocalDate today, Language language) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(estimate.lines().stream(), estimate.maybe().stream())
                .map(FeeLine::authority)
                .distinct()
                .forEach(code -> names.put(code, agencies.of(code, today).in(language)));
        return names;
    }
}
