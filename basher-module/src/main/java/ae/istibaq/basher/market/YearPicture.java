package ae.istibaq.basher.market;

import ae.istibaq.basher.market.Figures.OfYear;
import ae.istibaq.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The last years beside each other, drawn from where one begins to read: how many licences were established, and how many
 * given up.
 */
record YearPicture(int width, int height, List<Year> years) {

    private static final int SHOWN = 12;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int FLOOR = 156;
    private static final int CEILING = 8;

    /**
     * One year, in the picture's measures.
     *
     * @param middle where its name is written
     */
    record Year(
            int year,
            int established,
            int cancelled,
            int x,
            int width,
            int top,
            int tall,
            int low,
            int lowTall,
            int middle) {}

    static YearPicture of(SortedMap<Integer, OfYear> years, int thisYear, Language language) {
        int most = Math.max(
                1,
                years.tailMap(thisYear - SHOWN + 1).values().stream()
                        .mapToInt(year -> Math.max(year.established(), year.cancelled()))
                        .max()
                        .orElse(1));
        int step = WIDTH / SHOWN;
        int bar = step * 7 / 16;
        List<Year> drawn = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            int year = thisYear - SHOWN + 1 + i;
            OfYear counted = years.getOrDefault(year, new OfYear(0, 0));
            int place = language == Language.AR ? SHOWN - 1 - i : i;
            int tall = tall(counted.established(), most);
            int lowTall = tall(counted.cancelled(), most);
            drawn.add(new Year(
                    year,
                    counted.established(),
                    counted.cancelled(),
                    place * step + 2,
                    bar,
                    FLOOR - tall,
                    tall,
                    FLOOR - lowTall,
                    lowTall,
                    place * step + 2 + bar));
        }
        return new YearPicture(WIDTH, HEIGHT, drawn);
    }

    private static int tall(int count, int most) {
        return Math.round((FLOOR - CEILING) * (float) count / most);
    }
}
