package ae.istibaq.osrati.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, by the calendar year it begins in.
 *
 * @param begins such as 2027 for the year 2027-2028
 */
public record SchoolYear(int begins) {

    private static final Pattern TEXT = Pattern.compile("(20\\d{2})-(20\\d{2})");

    /** Of a text such as 2027-2028. */
    public static SchoolYear of(String text) {
        Matcher years = TEXT.matcher(text);
        if (!years.matches() || Integer.parseInt(years.group(2)) != Integer.parseInt(years.group(1)) + 1) {
            throw new IllegalArgumentException("Not a school year");
        }
        return new SchoolYear(Integer.parseInt(years.group(1)));
    }

    /** The day whose dated values count for admission to this year. */
    public LocalDate ruleDay() {
        return LocalDate.of(begins, Month.AUGUST, 31);
    }

    /** As agencies and people write it, such as 2027-2028. */
    @Override
    public String toString() {
        return begins + "-" + (begins + 1);
    }
}
