package ae.istibaq.osrati.growth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How answers become points, and points a proposal.
 *
 * <p>After the way screening questionnaires are commonly scored: an area below its lower limit, or a worry of the parent,
 * means a look by a specialist; one between its limits means asking again; several between them mean a specialist too.
 * The limits are the ministry's.
 *
 * @param points of each answer
 * @param mayLack how many answers an area may lack and still be scored, by the mean of the rest
 * @param watchedThatRefer how many areas between their limits are as good as one below
 */
record GrowthRule(Map<Answer, Integer> points, int mayLack, int watchedThatRefer) {

    /** @param answers by the code of the question */
    Assessment assess(Form form, Map<String, Answer> answers, boolean worry) {
        List<Assessment.Score> scores =
                form.areas().stream().map(area -> score(area, answers)).toList();
        return new Assessment(scores, proposal(scores, worry));
    }

    private Assessment.Score score(Form.Area area, Map<String, Answer> answers) {
        Set<String> codes = area.questions().stream().map(Form.Question::code).collect(Collectors.toSet());
        List<Integer> given = answers.entrySet().stream()
                .filter(answer -> codes.contains(answer.getKey()))
                .map(answer -> points.getOrDefault(answer.getValue(), 0))
                .toList();
        int asked = area.questions().size();
        if (given.isEmpty() || asked - given.size() > mayLack) {
            return new Assessment.Score(area.code(), null, Assessment.Zone.UNKNOWN);
        }
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        int whole = Math.round((float) sum * asked / given.size());
        return new Assessment.Score(area.code(), whole, zone(area, whole));
    }

    private static Assessment.Zone zone(Form.Area area, int score) {
        if (score < area.referBelow()) {
            return Assessment.Zone.REFER;
        }
        return score < area.watchBelow() ? Assessment.Zone.WATCH : Assessment.Zone.FINE;
    }

    private Outcome proposal(List<Assessment.Score> scores, boolean worry) {
        if (worry || count(scores, Assessment.Zone.REFER) > 0) {
            return Outcome.REFER;
        }
        long watched = count(scores, Assessment.Zone.WATCH);
        if (watched >= watchedThatRefer) {
            return Outcome.REFER;
        }
        return watched > 0 || count(scores, Assessment.Zone.UNKNOWN) > 0 ? Outcome.MONITOR : Outcome.ON_TRACK;
    }

    private static long count(List<Assessment.Score> scores, Assessment.Zone zone) {
        return scores.stream().filter(score -> score.zone() == zone).count();
    }
}
