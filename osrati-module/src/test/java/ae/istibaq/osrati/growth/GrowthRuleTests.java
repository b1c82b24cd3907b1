package ae.istibaq.osrati.growth;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.osrati.growth.Assessment.Zone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRuleTests {

    private static final String GOOD = "YES YES YES";
    private static final String WATCHED = "YES SOMETIMES NOT_YET";

    private final GrowthRule rule = new GrowthRule(points(), 1, 2);

    private static Map<Answer, Integer> points() {
        Map<Answer, Integer> points = new EnumMap<>(Answer.class);
        points.put(Answer.YES, 10);
        points.put(Answer.SOMETIMES, 5);
        points.put(Answer.NOT_YET, 0);
        return points;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "YES YES YES             | 30   | FINE",
                "YES YES NOT_YET         | 20   | FINE", // at the upper limit
                "YES SOMETIMES SOMETIMES | 20   | FINE",
                "YES SOMETIMES NOT_YET   | 15   | WATCH", // at the lower limit
                "SOMETIMES SOMETIMES SOMETIMES | 15 | WATCH",
                "YES NOT_YET NOT_YET     | 10   | REFER",
                "NOT_YET NOT_YET NOT_YET | 0    | REFER",
                "YES YES -               | 30   | FINE", // one may lack: the mean of the rest
                "- YES SOMETIMES         | 23   | FINE",
                "YES NOT_YET -           | 15   | WATCH",
                "SOMETIMES NOT_YET -     | 8    | REFER",
                "YES - -                 | none | UNKNOWN",
                "- - -                   | none | UNKNOWN"
            })
    void addsUpWhatWasAnswered(String answers, Integer points, Zone zone) {
        Assessment.Score score =
                rule.assess(form("SOCIAL"), answers(answers), false).scores().getFirst();

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES YES YES     | YES YES YES     | YES YES YES         | false | ON_TRACK",
                "YES YES YES     | YES YES YES     | YES NOT_YET NOT_YET | false | REFER", // any one area
                "YES YES YES     | YES YES YES     | YES SOMETIMES NOT_YET | false | MONITOR",
                "YES YES YES     | YES SOMETIMES NOT_YET | YES SOMETIMES NOT_YET | false | REFER", // several
                "YES YES YES     | YES YES YES     | YES YES YES         | true  | REFER", // a worry, whatever the
                // points
                "YES YES YES     | YES YES YES     | YES - -             | false | MONITOR", // too little to say all is
                // well
                "YES YES YES     | YES SOMETIMES NOT_YET | - - -         | false | MONITOR"
            })
    void proposes(String one, String two, String three, boolean worry, Outcome outcome) {
        Form form = form("SOCIAL", "BEHAVIOUR", "SELF_CARE");

        assertThat(rule.assess(form, answers(one, two, three), worry).proposal())
                .isEqualTo(outcome);
    }

    @Test
    void takesHowManyWatchedAreasReferFromTheMinistry() {
        Form form = form("SOCIAL", "BEHAVIOUR", "SELF_CARE");
        Map<String, Answer> answers = answers(WATCHED, WATCHED, GOOD);

        assertThat(new GrowthRule(points(), 1, 3).assess(form, answers, false).proposal())
                .isEqualTo(Outcome.MONITOR);
    }

    @Test
    void takesHowManyAnswersMayLackFromTheMinistry() {
        assertThat(new GrowthRule(points(), 0, 2)
                        .assess(form("SOCIAL"), answers("YES YES -"), false)
                        .scores())
                .extracting(Assessment.Score::zone)
                .containsExactly(Zone.UNKNOWN);
    }

    /** An area with the limits 15 and 20 for each name, three questions each. */
    private static Form form(String... areas) {
        return new Form(
                "TEST",
                12,
                IntStream.range(0, areas.length)
                        .mapToObj(number -> new Form.Area(
                                areas[number],
                                new BilingualText("جانب", "Area"),
                                15,
                                20,
                                IntStream.rangeClosed(1, 3)
                                        .mapToObj(position -> new Form.Question(
                                                number + "-" + position, new BilingualText("سؤال", "Question")))
                                        .toList()))
                        .toList(),
                true);
    }

    private static Map<String, Answer> answers(String... areas) {
        Map<String, Answer> answers = new HashMap<>();
        for (int number = 0; number < areas.length; number++) {
            List<String> given = List.of(areas[number].split(" "));
            for (int position = 1; position <= given.size(); position++) {
                if (!given.get(position - 1).equals("-")) {
                    answers.put(number + "-" + position, Answer.valueOf(given.get(position - 1)));
                }
            }
        }
        return answers;
    }
}
