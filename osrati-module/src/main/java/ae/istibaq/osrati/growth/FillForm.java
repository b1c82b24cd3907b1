package ae.istibaq.osrati.growth;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each answer as it is given, and hands a form in once. What is open is decided here, whoever asks. */
@Component
class FillForm {

    private final GrowthPlans plans;
    private final GrowthChildren children;
    private final GrowthForms forms;
    private final GrowthAges ages;
    private final GrowthRules rules;
    private final Questionnaires questionnaires;
    private final People people;
    private final Later later;
    private final AuditTrail audit;
    private final Clock clock;

    FillForm(
            GrowthPlans plans,
            GrowthChildren children,
            GrowthForms forms,
            GrowthAges ages,
            GrowthRules rules,
            Questionnaires questionnaires,
            People people,
            Later later,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.children = children;
        this.forms = forms;
        this.ages = ages;
        this.rules = rules;
        this.questionnaires = questionnaires;
        this.people = people;
        this.later = later;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The form that is open for a child today, with what was answered so far.
     *
     * @param answers by the code of the question
     */
    record Open(Window window, Form form, Map<String, Answer> answers) {

        int answered(Form.Area area) {
            return (int) area.questions().stream()
                    .map(Form.Question::code)
                    .filter(answers::containsKey)
                    .count();
        }
    }

    /** Empty where none is open. */
    Optional<Open> open(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        return plans.next(child).filter(window -> window.openOn(today)).map(window -> open(child, window));
    }

    private Open open(PersonId child, Window window) {
        return begun(child, window)
                .map(kept -> new Open(
                        kept.window(),
                        forms.of(kept.collection(), window.months(), window.opensOn()),
                        questionnaires.answersOf(kept.id())))
                .orElseGet(() -> new Open(
                        window,
                        forms.of(forms.collectionOn(window.opensOn()), window.months(), window.opensOn()),
                        Map.of()));
    }

    private Optional<Questionnaire> begun(PersonId child, Window window) {
        return questionnaires.of(child).stream()
                .filter(each -> each.window().opensOn().equals(window.opensOn()))
                .findFirst();
    }

    /**
     * Keeps answers to an open form; those to questions it has not are passed over.
     *
     * @return whether a form is open
     */
    @Transactional
    boolean answer(PersonId child, Map<String, Answer> given) {
        Optional<Open> open = open(child);
        open.ifPresent(now -> {
            Questionnaire kept =
                    questionnaires.lock(child, now.window(), now.form().collection());
            if (kept.handedIn() == null) {
                Map<String, Answer> asked = new HashMap<>(given);
                asked.keySet().retainAll(codes(now.form()));
                questionnaires.keep(kept.id(), asked);
            }
        });
        return open.isPresent();
    }

    private static List<String> codes(Form form) {
        return form.areas().stream()
                .flatMap(area -> area.questions().stream())
                .map(Form.Question::code)
                .toList();
    }

    /** Hands the open form in; who is second finds that none is open any more. */
    @Transactional
    void handIn(PersonId child, EmiratesId by, boolean worry) {
        open(child).ifPresent(open -> {
            Questionnaire kept =
                    questionnaires.lock(child, open.window(), open.form().collection());
            if (kept.handedIn() != null) {
                return;
            }
            LocalDate today = LocalDate.now(clock);
            Assessment assessment =
                    rules.on(open.window().opensOn()).assess(open.form(), questionnaires.answersOf(kept.id()), worry);
            questionnaires.handIn(
                    kept.id(),
                    new HandedIn(
                            clock.instant(), by, monthsOn(today, child, open.form()), worry, assessment.proposal()),
                    assessment.scores());
            audit.record(Actor.person(by), "growth.handed-in", "growth:" + kept.id());
            plans.plan(child);
            later.now(HandInJob.of(kept.id()));
        });
    }

    /** Whether the form that is open counts the child younger, because it was born early. */
    boolean corrected(PersonId child, Form form) {
        return born(child)
                .map(born -> ages.corrects(born, weeks(child), form.months(), LocalDate.now(clock)))
                .orElse(false);
    }

    private int monthsOn(LocalDate today, PersonId child, Form form) {
        return born(child)
                .map(born -> ages.monthsOn(today, born, weeks(child), form.months()))
                .orElse(form.months());
    }

    private Optional<LocalDate> born(PersonId child) {
        return people.find(child).map(KnownPerson::birthDate);
    }

    private @Nullable Integer weeks(PersonId child) {
        return children.find(child).map(GrowthChildren.Known::gestationalWeeks).orElse(null);
    }
}
