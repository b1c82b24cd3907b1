package ae.istibaq.core.proactivity;

import static ae.istibaq.core.people.Age.birthday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day that is worked out from a date of a journey: one its event told, or one set later by {@link Journeys#setDate}.
 * While the date isn't known the day doesn't come, and when it moves the day moves with it.
 */
public sealed interface CountedDay {

    /** How long after its day something may still be worth saying, unless the bundle tells otherwise. */
    Span USUAL_GRACE = Deadline.days(14);

    /** The name of the date it is counted from. */
    String date();

    /** The day itself, in the Gulf. */
    LocalDate dayOf(LocalDate date);

    /** The last day on which coming late is better than not at all. */
    LocalDate lastUsefulDay(LocalDate date, Span grace);

    /** Names the day within its bundle, and the occasion of what is done on it. */
    String key();

    /** So long after birth; years are completed as everywhere, see decision 0021. */
    record Age(Span span) implements CountedDay {

        static final String BIRTH = "birthDate";

        @Override
        public String date() {
            return BIRTH;
        }

        @Override
        public LocalDate dayOf(LocalDate birth) {
            return span.unit() == ChronoUnit.YEARS ? birthday(birth, span.count()) : span.after(birth);
        }

        @Override
        public LocalDate lastUsefulDay(LocalDate birth, Span grace) {
            return grace.after(dayOf(birth));
        }

        @Override
        public String key() {
            return "age." + span.key();
        }
    }

    /** So long before a date; never worth anything after it. */
    record Before(Span span, String date) implements CountedDay {

        @Override
        public LocalDate dayOf(LocalDate from) {
            return span.before(from);
        }

        @Override
        public LocalDate lastUsefulDay(LocalDate from, Span grace) {
            return from;
        }

        @Override
        public String key() {
            return "before." + span.key() + "." + date;
        }
    }

    /** So long after a date, or on it. */
    record After(Span span, String date) implements CountedDay {

        @Override
        public LocalDate dayOf(LocalDate from) {
            return span.after(from);
        }

        @Override
        public LocalDate lastUsefulDay(LocalDate from, Span grace) {
            return grace.after(dayOf(from));
        }

        @Override
        public String key() {
            return "after." + span.key() + "." + date;
        }
    }

    /** When the one whose matter it is has reached an age; counted from the date {@code birthDate}. */
    static CountedDay age(Span span) {
        return new Age(span);
    }

    static CountedDay before(Span span, String date) {
        return new Before(span, date);
    }

    static CountedDay after(Span span, String date) {
        return new After(span, date);
    }

    static CountedDay on(String date) {
        return new After(Deadline.days(0), date);
    }
}
