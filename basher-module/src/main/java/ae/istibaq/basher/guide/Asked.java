package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.form.Liability;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** A question on its page: what was typed into it, whether that is an answer, and what it carries along. */
final class Asked {

    /** Sent with an answer, so that a page can be told from its form. */
    static final String SENT = "next";

    private static final String NAME = "form";

    private final Question question;
    private final Answers answers;
    private final boolean isSent;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> carried = new LinkedHashMap<>();
    private final BindingResult result = new MapBindingResult(typed, NAME);

    private Asked(Question question, Answers answers, boolean isSent) {
        this.question = question;
        this.answers = answers;
        this.isSent = isSent;
    }

    static Asked of(Question question, Answers answers, Map<String, String> sent) {
        Asked asked = new Asked(question, answers, sent.containsKey(SENT));
        List<String> own = fields(question);
        Map<String, String> known = answers.parameters();
        for (String field : own) {
            asked.typed.put(field, known.getOrDefault(field, shortened(sent.getOrDefault(field, ""))));
        }
        asked.carried.putAll(known);
        own.forEach(asked.carried::remove);
        if (sent.containsKey(GuideAddresses.PLAN)) {
            asked.carried.put(GuideAddresses.PLAN, shortened(sent.getOrDefault(GuideAddresses.PLAN, "")));
        }
        boolean nonsense =
                own.stream().anyMatch(field -> !sent.getOrDefault(field, "").isBlank());
        if (!answers.has(question) && (asked.isSent && question != Question.ACTIVITY || nonsense)) {
            String field = asked.wrongField(sent);
            asked.result.rejectValue(field, "basher.guide.wrong." + field);
        }
        return asked;
    }

    /** Of the place and its rent, the one that is wrong. */
    private String wrongField(Map<String, String> sent) {
        boolean place = question == Question.PREMISES
                && Premises.of(sent.getOrDefault(AnswerReading.PREMISES, "").strip())
                        .isPresent();
        return place ? AnswerReading.RENT : question.code();
    }

    boolean isAnswered() {
        return isSent && answers.has(question);
    }

    boolean isWrong() {
        return result.hasErrors();
    }

    void show(Model model) {
        model.addAttribute("question", question);
        model.addAttribute("total", Question.values().length);
        model.addAttribute("carried", carried);
        model.addAttribute("choices", choices());
        model.addAttribute("isWrong", isWrong());
        model.addAttribute(NAME, typed);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, result);
    }

    private List<? extends Enum<?>> choices() {
        return switch (question) {
            case EMIRATE -> Arrays.asList(Emirate.values());
            case KIND -> Arrays.asList(OwnerKind.values());
            case ORIGIN -> Origin.of(answers.kind() == null ? OwnerKind.COMPANIES : answers.kind());
            case LIABILITY -> Arrays.asList(Liability.values());
            case PREMISES -> Arrays.asList(Premises.values());
            case ACTIVITY, OWNERS, CAPITAL, WORKERS -> List.of();
        };
    }

    private static List<String> fields(Question question) {
        return question == Question.PREMISES
                ? List.of(AnswerReading.PREMISES, AnswerReading.RENT)
                : List.of(question.code());
    }

    private static String shortened(String typed) {
        return typed.length() > AnswerReading.LONGEST ? typed.substring(0, AnswerReading.LONGEST) : typed;
    }
}
