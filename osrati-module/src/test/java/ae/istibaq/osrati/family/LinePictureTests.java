package ae.istibaq.osrati.family;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinePictureTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void drawsNothingWithoutEntries() {
        assertThat(LinePicture.of(List.of(), TODAY, "Today", false)).isNull();
    }

    @Test
    void keepsTheBeginningWhatWasLastAndWhatComesFirst() {
        List<Entry> entries = new ArrayList<>();
        for (int month = 1; month <= 9; month++) {
            entries.add(entry("past " + month, TODAY.minusMonths(10 - month), Moment.Standing.DONE));
        }
        for (int month = 1; month <= 9; month++) {
            entries.add(entry("coming " + month, TODAY.plusMonths(month), Moment.Standing.COMING));
        }

        LinePicture picture = Objects.requireNonNull(LinePicture.of(entries, TODAY, "Today", false));

        assertThat(picture.wide())
                .extracting(station -> String.join(" ", station.lines()))
                .containsExactly(
                        "past 1",
                        "past 6",
                        "past 7",
                        "past 8",
                        "past 9",
                        "Today",
                        "coming 1",
                        "coming 2",
                        "coming 3",
                        "coming 4",
                        "coming 5",
                        "coming 6");
        assertThat(picture.wide()).isSortedAccordingTo(Comparator.comparingInt(LinePicture.Station::x));
        assertThat(picture.wide()).allSatisfy(station -> assertThat(station.x()).isBetween(0, 960));
        assertThat(picture.tall()).isSortedAccordingTo(Comparator.comparingInt(LinePicture.Station::y));
    }

    @Test
    void runsFromTheRightInArabic() {
        List<Entry> entries = List.of(entry("الميلاد", TODAY.minusYears(1), Moment.Standing.DONE));

        LinePicture picture = Objects.requireNonNull(LinePicture.of(entries, TODAY, "اليوم", true));

        assertThat(picture.wide().getFirst().x())
                .isGreaterThan(picture.wide().getLast().x());
    }

    @Test
    void breaksLongLabelsAndEndsThemWithDots() {
        String longest = "An appointment with a name that goes on and on and does not end before the page does";

        LinePicture picture = Objects.requireNonNull(LinePicture.of(
                List.of(entry(longest, TODAY.minusDays(1), Moment.Standing.DONE)), TODAY, "Today", false));

        List<String> lines = picture.tall().getFirst().lines();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(37));
        assertThat(lines.getLast()).endsWith("…");
    }

    private static Entry entry(String text, LocalDate day, Moment.Standing standing) {
        return new Entry(Moment.of(text, "key", day, Moment.Kind.LIFE, standing, Matter.CALENDAR), text, null);
    }
}
