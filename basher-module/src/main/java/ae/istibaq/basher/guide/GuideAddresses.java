package ae.istibaq.basher.guide;

import ae.istibaq.basher.form.LegalForm;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the guide's pages for some answers; who changes a plan carries its id along.
 *
 * @param plan the plan whose answers are changed; null for none
 */
public record GuideAddresses(Answers answers, @Nullable UUID plan) {

    static final String GUIDE = "/basher/guide";
    static final String RESULT = GUIDE + "/result";
    static final String PLAN = "plan";
    static final String FORM = "form";

    /** A question's page, on which its answer can be changed. */
    public String of(Question question) {
        return address(GUIDE + "/" + question.code(), null);
    }

    /** The first question without an answer, or the result where all have one. */
    public String onward() {
        return answers.open().map(this::of).orElseGet(this::result);
    }

    public String result() {
        return address(RESULT, null);
    }

    public String result(LegalForm form) {
        return address(RESULT, form);
    }

    public String pdf(String language, @Nullable LegalForm form) {
        return address(GUIDE + "/" + language + ".pdf", form);
    }

    /** Where a plan of these answers is kept, or the one that is changed. */
    public String keeping(@Nullable LegalForm form) {
        return new GuideAddresses(answers, null)
                .address(plan == null ? "/basher/plans/new" : "/basher/plans/" + plan + "/change", form);
    }

    private String address(String path, @Nullable LegalForm form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (Map.Entry<String, String> answer : answers.parameters().entrySet()) {
            address.queryParam(answer.getKey(), answer.getValue());
        }
        if (form != null) {
            address.queryParam(FORM, form);
        }
        if (plan != null) {
            address.queryParam(PLAN, plan);
        }
        return address.encode().toUriString();
    }
}
