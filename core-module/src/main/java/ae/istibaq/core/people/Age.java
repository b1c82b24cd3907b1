package ae.istibaq.core.people;

import java.time.LocalDate;

/** Completed Gregorian years; who is born on 29 February completes a year on 1 March in common years. */
public final class Age {

    private Age() {}

    public static int on(LocalDate birthDate, LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        return birthday(birthDate, years).isAfter(day) ? years - 1 : years;
    }

    /** The day on which so many years are completed. */
    public static LocalDate birthday(LocalDate birthDate, int years) {
        boolean leapling = birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
        LocalDate birthday = birthDate.plusYears(years);
        return leapling && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }
}
