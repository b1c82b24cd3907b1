package ae.istibaq.basher.names;

import ae.istibaq.basher.activities.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much two names are alike, from 0 to 1, by their words; numbers set no name apart. */
final class Resemblance {

    /** Above it one may be taken for the other: two words of two, or all of three but a slip. */
    static final double ALIKE = 0.8;

    private static final double NEARLY = 0.9;

    private Resemblance() {}

    static double of(List<String> one, List<String> other) {
        List<String> ours = letters(one);
        List<String> theirs = letters(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        String joined = String.join("", ours);
        String joinedOther = String.join("", theirs);
        double whole = joined.equals(joinedOther) ? 1 : nearly(joined, joinedOther) ? NEARLY : 0;
        List<String> left = new ArrayList<>(theirs);
        double alike = 0;
        for (String word : ours) {
            alike += left.remove(word) ? 1 : removeNear(word, left) ? NEARLY : 0;
        }
        return Math.max(whole, 2 * alike / (ours.size() + theirs.size()));
    }

    static List<String> letters(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static boolean removeNear(String word, List<String> left) {
        for (int i = 0; i < left.size(); i++) {
            if (nearly(word, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether two words sound the same, or differ by a slip. */
    static boolean nearly(String one, String other) {
        Optional<String> sound = Sound.of(one);
        return (sound.isPresent() && sound.equals(Sound.of(other)))
                || (Sound.isArabic(one) == Sound.isArabic(other) && apart(one, other) <= slips(one));
    }

    static int slips(String word) {
        return word.length() < 4 ? 0 : word.length() < 9 ? 1 : 2;
    }

    /** What two texts have in common, from 0 to 1. */
    static double near(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) apart(one, other) / longest;
    }

    /** By how many letters that are put in, left out or changed. */
    private static int apart(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
