package ae.istibaq.basher.guide;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.fees.Estimate;
import ae.istibaq.basher.fees.FeeLine;
import ae.istibaq.basher.fees.Stage;
import ae.istibaq.basher.fees.Tariffs;
import ae.istibaq.basher.fees.Venture;
import ae.istibaq.basher.form.Origin;
import ae.istibaq.basher.form.OwnerKind;
import ae.istibaq.basher.guide.Report.Step;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of a set-up step by step, what comes after it and who helps on it. */
@Component
class Outlook {

    private static final Map<Emirate, List<String>> SUPPORT = Map.of(
            Emirate.ABU_DHABI, List.of("khalifa-fund"),
            Emirate.DUBAI, List.of("dubai-sme", "mbr-fund"),
            Emirate.SHARJAH, List.of("ruwad"));

    private final Parameters parameters;
    private final Tariffs tariffs;

    Outlook(Parameters parameters, Tariffs tariffs) {
        this.parameters = parameters;
        this.tariffs = tariffs;
    }

    List<Step> steps(
            Answers answers, Undertaking undertaking, Venture venture, Estimate estimate, Map<String, String> names) {
        LocalDate on = estimate.on();
        List<Step> steps = new ArrayList<>();
        steps.add(step("name", Stage.NAME, estimate, names, null));
        steps.add(step("approval", Stage.APPROVAL, estimate, names, null));
        if (undertaking.strategic() != null) {
            steps.add(step("regulator", null, estimate, names, figure("time-regulator", "working-days", on)));
        }
        if (venture.form().hasMemorandum()) {
            steps.add(step("memorandum", Stage.MEMORANDUM, estimate, names, null));
        }
        if (estimate.has(Stage.PREMISES)) {
            steps.add(step("premises", Stage.PREMISES, estimate, names, null));
        }
        steps.add(step("licence", Stage.LICENCE, estimate, names, null));
        if (estimate.has(Stage.CHAMBER)) {
            steps.add(step("chamber", Stage.CHAMBER, estimate, names, null));
        }
        steps.add(step("cards", Stage.CARDS, estimate, names, figure("time-mohre-card", "working-days", on)));
        if (estimate.has(Stage.WORKERS)) {
            steps.add(step("workers", Stage.WORKERS, estimate, names, null));
        }
        Integer owners = answers.owners();
        boolean alone = owners != null && owners == 1;
        steps.add(step("bank", null, estimate, names, figure(alone ? "time-bank-alone" : "time-bank", "hours", on)));
        return steps;
    }

    private static Step step(
            String id, @Nullable Stage stage, Estimate estimate, Map<String, String> names, @Nullable Sentence time) {
        List<FeeLine> lines =
                estimate.lines().stream().filter(line -> line.stage() == stage).toList();
        return new Step(
                id,
                lines.stream()
                        .map(FeeLine::authority)
                        .distinct()
                        .map(code -> names.getOrDefault(code, code))
                        .toList(),
                time == null ? Sentence.of("basher.guide.time.unknown") : time,
                lines.isEmpty()
                        ? null
                        : lines.stream()
                                .flatMap(line -> java.util.Optional.ofNullable(line.amount()).stream())
                                .reduce(Aed.ZERO, Aed::plus),
                lines.stream().anyMatch(line -> !line.known() || line.more()));
    }

    /** What comes once the licence is there. */
    List<Sentence> after(Venture venture, LocalDate on) {
        List<Sentence> after = new ArrayList<>();
        after.add(Sentence.of("basher.guide.after.renewal", parameter("licence-years", on)));
        after.add(Sentence.of("basher.guide.after.notice", parameter("renewal-notice", on)));
        tariffs.lateness(venture, on)
                .ifPresent(late -> after.add(new Sentence(
                        "basher.guide.after.late",
                        List.of(java.util.Objects.requireNonNullElse(late.rate(), "")),
                        late.source(),
                        late.sample())));
        after.add(Sentence.of("basher.guide.after.card", parameter("icp-card-years", on)));
        if (venture.form().hasMemorandum()) {
            Parameter share = parameter("beneficial-owner-share", on);
            Parameter days = parameter("beneficial-owner-days", on);
            after.add(new Sentence(
                    "basher.guide.after.owner", List.of(share.text(), days.number()), share.source(), share.sample()));
        }
        // A year is a name and no number: nothing comes between its thousands.
        Parameter tax = parameter("corporate-tax-since", on);
        after.add(new Sentence("basher.guide.after.tax", List.of(tax.text()), tax.source(), tax.sample()));
        if (venture.workers() > 0) {
            after.add(Sentence.of("basher.guide.after.workers", parameter("quota", on)));
        }
        return after;
    }

    /** Bodies for nationals who begin; of the other emirates we have found none. */
    static List<Sentence> support(Answers answers, Emirate emirate) {
        boolean national = answers.origin() == Origin.UAE && answers.kind() == OwnerKind.PERSONS;
        return national
                ? SUPPORT.getOrDefault(emirate, List.of()).stream()
                        .map(body -> Sentence.of("basher.guide.support." + body))
                        .toList()
                : List.of();
    }

    private Sentence figure(String figure, String unit, LocalDate on) {
        return Sentence.of("basher.guide.time." + unit, parameter(figure, on));
    }

    private Parameter parameter(String figure, LocalDate on) {
        return parameters.require("basher.guide." + figure, on);
    }
}
