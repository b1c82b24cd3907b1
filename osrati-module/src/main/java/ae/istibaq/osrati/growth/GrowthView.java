package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import ae.istibaq.osrati.growth.Questionnaire.Judgement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms of a child as pages show them. */
@Component
class GrowthView {

    private final Questionnaires questionnaires;
    private final GrowthForms forms;
    private final Clock clock;

    GrowthView(Questionnaires questionnaires, GrowthForms forms, Clock clock) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * An area of the open form.
     *
     */
    record Step(String code, String name, int answered, int asked) {

        public boolean done() {
            return answered == asked;
        }
    }

    /** A question with its answer so far; null where there is none. */
    record Asked(String code, String text, @Nullable Answer answer) {}

    /**
     * A form that was handed in.
     *
     * @param outcome as the ministry judged; null while it has not
     */
    record Result(
            int months,
            LocalDate handedInOn,
            boolean worry,
            List<Line> lines,
            boolean sample,
            @Nullable Outcome outcome,
            @Nullable LocalDate judgedOn,
            @Nullable LocalDate repeatOn,
            @Nullable String centre,
            @Nullable String phone) {}

    /** @param points null where too little was answered */
    record Line(String name, @Nullable Integer points, Assessment.Zone zone) {}

    List<Step> steps(FillForm.Open open, Language language) {
        return open.form().areas().stream()
                .map(area -> new Step(
                        area.code(),
                        area.name().in(language),
                        open.answered(area),
                        area.questions().size()))
                .toList();
    }

    /** Whether anything has been answered, but not all. */
    boolean lacking(FillForm.Open open) {
        return !open.answers().isEmpty()
                && open.form().areas().stream()
                        .anyMatch(area -> open.answered(area) < area.questions().size());
    }

    List<Asked> asked(FillForm.Open open, Form.Area area, Language language) {
        return area.questions().stream()
                .map(question -> new Asked(
                        question.code(),
                        question.text().in(language),
                        open.answers().get(question.code())))
                .toList();
    }

    /** The latest first. */
    List<Result> results(PersonId child, Language language) {
        return questionnaires.of(child).stream()
                .flatMap(each -> result(each, language))
                .toList();
    }

    private Stream<Result> result(Questionnaire filled, Language language) {
        HandedIn handedIn = filled.handedIn();
        if (handedIn == null) {
            return Stream.empty();
        }
        Form form = forms.of(
                filled.collection(), filled.window().months(), filled.window().opensOn());
        Map<String, Assessment.Score> scores = questionnaires.scoresOf(filled.id()).stream()
                .collect(Collectors.toMap(Assessment.Score::area, score -> score));
        List<Line> lines = form.areas().stream()
                .flatMap(area -> Stream.ofNullable(scores.get(area.code()))
                        .map(score -> new Line(area.name().in(language), score.points(), score.zone())))
                .toList();
        Judgement judgement = filled.judgement();
        Questionnaire.Centre centre = judgement == null ? null : judgement.centre();
        return Stream.of(new Result(
                form.months(),
                LocalDate.ofInstant(handedIn.at(), clock.getZone()),
                handedIn.worry(),
                lines,
                form.sample(),
                judgement == null ? null : judgement.outcome(),
                judgement == null ? null : judgement.judgedOn(),
                judgement == null ? null : judgement.repeatOn(),
                centre == null ? null : centre.name().in(language),
                centre == null ? null : centre.phone()));
    }
}
