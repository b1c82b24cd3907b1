package ae.istibaq.osrati.growth;

import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rule of scoring as the dated values of a day make it. */
@Component
class GrowthRules {

    private final Parameters parameters;

    GrowthRules(Parameters parameters) {
        this.parameters = parameters;
    }

    GrowthRule on(LocalDate day) {
        Map<Answer, Integer> points = Arrays.stream(
                        parameters.require("osrati.growth.points", day).text().split(","))
                .map(pair -> pair.split(":", -1))
                .collect(Collectors.toMap(pair -> Answer.valueOf(pair[0]), pair -> Integer.valueOf(pair[1])));
        return new GrowthRule(
                points, (int) parameters.require("osrati.growth.may-lack", day).number(), (int) parameters
                        .require("osrati.growth.watched-that-refer", day)
                        .number());
    }
}
