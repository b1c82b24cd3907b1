package ae.istibaq.osrati.family;

import ae.istibaq.core.people.Moment.Standing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The line of life as two pictures, one lying for wide pages and one standing for phones: up to five moments that were,
 * the day itself, and up to six to come, one after another. The list beside it says everything.
 *
 * @param wide stations of the lying picture
 * @param tall stations of the standing picture
 * @param height of the standing picture
 */
record LinePicture(List<Station> wide, List<Station> tall, int height) {

    private static final int PAST = 5;
    private static final int AHEAD = 6;
    private static final int WIDE = 960;
    private static final int TALL = 340;
    private static final int STEP = 64;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /**
     * One point of the line.
     *
     * @param look done, now, coming or stopped
     * @param date as it is written
     * @param lines of the label
     * @param labelY where the first line of the label stands
     * @param textX where the label begins or is centred
     */
    record Station(int x, int y, String look, String date, List<String> lines, int labelY, int textX) {

        /** Where a line of the label stands. */
        public int lineY(int index) {
            return labelY + 18 * index;
        }
    }

    private record Point(String look, @Nullable LocalDate day, String text) {}

    /** The picture of a line; nothing where there is nothing to draw. */
    static @Nullable LinePicture of(List<Entry> entries, LocalDate today, String todayText, boolean rightToLeft) {
        if (entries.isEmpty()) {
            return null;
        }
        List<Point> points = points(entries, today, todayText);
        List<Station> wide = new ArrayList<>();
        List<Station> tall = new ArrayList<>();
        int gap = WIDE / points.size();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String date = point.day() == null ? "" : DAY.format(point.day());
            int x = gap * i + gap / 2;
            int placed = rightToLeft ? WIDE - x : x;
            boolean above = i % 2 == 0;
            List<String> lines = lines(point.text(), Math.max(9, gap * 2 / 11), 3);
            int labelY = above ? 84 - 18 * lines.size() : 152;
            wide.add(new Station(placed, 110, point.look(), date, lines, labelY, placed));
            int y = STEP * i + 30;
            int side = rightToLeft ? TALL - 20 : 20;
            tall.add(new Station(
                    side, y, point.look(), date, lines(point.text(), 36, 2), y + 5, rightToLeft ? TALL - 44 : 44));
        }
        return new LinePicture(wide, tall, STEP * points.size() + 12);
    }

    private static List<Point> points(List<Entry> entries, LocalDate today, String todayText) {
        List<Entry> past = entries.stream().filter(entry -> !ahead(entry)).toList();
        List<Entry> coming = entries.stream().filter(LinePicture::ahead).toList();
        List<Point> points = new ArrayList<>();
        if (past.size() > PAST) {
            // The beginning, and what was last.
            points.add(point(past.getFirst()));
            past = past.subList(past.size() - PAST + 1, past.size());
        }
        past.forEach(entry -> points.add(point(entry)));
        points.add(new Point("now", today, todayText));
        coming.stream().limit(AHEAD).forEach(entry -> points.add(point(entry)));
        return points;
    }

    private static boolean ahead(Entry entry) {
        return entry.moment().standing() == Standing.COMING;
    }

    private static Point point(Entry entry) {
        String look = switch (entry.moment().standing()) {
            case DONE -> "done";
            case NOW -> "current";
            case COMING -> "coming";
            case MISSED, STOPPED -> "stopped";
        };
        return new Point(look, entry.moment().day(), entry.text());
    }

    /** Words broken into lines; what doesn't fit ends with three dots. */
    private static List<String> lines(String text, int longest, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            lines.set(most - 1, lines.get(most - 1) + "…");
            return lines.subList(0, most);
        }
        return lines;
    }
}
