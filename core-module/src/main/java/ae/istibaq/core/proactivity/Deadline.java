package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until when an offer stays open. */
public sealed interface Deadline {

    /** The last day, in the Gulf. */
    LocalDate lastDay(Situation situation, Parameters parameters, LocalDate today);

    /** So many days from the day of the offer. */
    record Days(int count) implements Deadline, Span {

        @Override
        public ChronoUnit unit() {
            return ChronoUnit.DAYS;
        }

        @Override
        public LocalDate lastDay(Situation situation, Parameters parameters, LocalDate today) {
            return today.plusDays(count);
        }
    }

    /**
     * So many months from a day the event told.
     *
     * @param day name of the day among what the event told
     * @param parameter dated number of months; the day of the month is clamped
     */
    record MonthsAfter(String day, String parameter) implements Deadline {

        @Override
        public LocalDate lastDay(Situation situation, Parameters parameters, LocalDate today) {
            LocalDate from = situation.day(day);
            return from.plusMonths(parameters.require(parameter, from).number());
        }
    }

    /**
     * So many days from a day the event told, as a rule of its time says; but what is told late can still be answered for a
     * while.
     *
     * @param day name of the day among what the event told
     * @param parameter dated number of days
     */
    record DaysAfter(String day, String parameter) implements Deadline {

        private static final int AT_LEAST = 14;

        @Override
        public LocalDate lastDay(Situation situation, Parameters parameters, LocalDate today) {
            LocalDate from = situation.day(day);
            LocalDate lastDay =
                    from.plusDays(parameters.require(parameter, from).number());
            return lastDay.isBefore(today) ? today.plusDays(AT_LEAST) : lastDay;
        }
    }

    /**
     * The very day the event told, such as the last one of a window.
     *
     * @param day name of the day among what the event told
     */
    record Until(String day) implements Deadline {

        @Override
        public LocalDate lastDay(Situation situation, Parameters parameters, LocalDate today) {
            return situation.day(day);
        }
    }

    static Deadline until(String day) {
        return new Until(day);
    }

    static Days days(int count) {
        return new Days(count);
    }

    static Deadline monthsAfter(String day, String parameter) {
        return new MonthsAfter(day, parameter);
    }

    static Deadline daysAfter(String day, String parameter) {
        return new DaysAfter(day, parameter);
    }
}
