package ae.istibaq.basher.fees;

import ae.istibaq.basher.emirates.Emirate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All fees there are, in the order of a set-up. */
@Component
class FeeRules {

    private static final String FILE = "portal/basher/fees/data/fee-rules.tsv";
    private static final String FEDERAL = "FEDERAL";

    private final List<FeeRule> rules;

    FeeRules() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            rules = reader.lines()
                    .map(line -> line.split("\t", -1))
                    .map(FeeRules::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FeeRule> all() {
        return rules;
    }

    List<FeeRule> in(Emirate emirate) {
        return rules.stream().filter(rule -> rule.isTakenIn(emirate)).toList();
    }

    private static FeeRule rule(String[] row) {
        return new FeeRule(
                row[0],
                row[1].equals(FEDERAL) ? null : Emirate.valueOf(row[1]),
                Stage.valueOf(row[2]),
                row[3],
                Basis.valueOf(row[4]),
                Applies.valueOf(row[5]),
                row[6]);
    }
}
