package ae.istibaq.osrati.school;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.Age;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Which grades a child is of age for, by the rule of the school year.
 *
 * <p>Until 2025-2026 ages are counted on 31 August, from 2026-2027 on 31 December; who was born between both days of 2021
 * may begin 2026-2027 in either year of kindergarten. How old a child may be at most for grade 1 is known until 2025-2026.
 */
@Component
public class SchoolAges {

    /** Parameter: month and day on which ages are counted, in the calendar year the school year begins in. */
    public static final String CUT_OFF = "osrati.school.cut-off";

    private static final String OLDEST = "osrati.school.grade1-age-below";
    private static final String EITHER = "osrati.school.either-kindergarten";
    private static final int YOUNGEST_START = 3;
    private static final int LATEST_START = 6;

    private final Parameters parameters;

    SchoolAges(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The grades, youngest first; none where the child is too young or too old, or the rule of the year is not known. */
    public Set<Grade> gradesOf(LocalDate bornOn, SchoolYear year) {
        Set<Grade> grades = new TreeSet<>();
        Optional<Integer> age = cutOff(year).map(day -> Age.on(bornOn, day));
        if (age.isEmpty()) {
            return grades;
        }
        for (Grade grade : Grade.values()) {
            value(grade.age(), year)
                    .map(Parameter::number)
                    .filter(years -> age.get().longValue() == years
                            || grade == Grade.GRADE_1 && age.get() > years && isBelowOldest(age.get(), year))
                    .ifPresent(years -> grades.add(grade));
        }
        if (isBetweenTheRules(bornOn, year)) {
            grades.add(Grade.KG1);
            grades.add(Grade.KG2);
        }
        return grades;
    }

    /** The year in which a child may begin kindergarten; empty where no rule is known for it. */
    public Optional<SchoolYear> firstYearOf(LocalDate bornOn) {
        return IntStream.rangeClosed(bornOn.getYear() + YOUNGEST_START, bornOn.getYear() + LATEST_START)
                .mapToObj(SchoolYear::new)
                .filter(year -> gradesOf(bornOn, year).contains(Grade.KG1))
                .findFirst();
    }

    private boolean isBelowOldest(int age, SchoolYear year) {
        return value(OLDEST, year).filter(most -> age < most.number()).isPresent();
    }

    private boolean isBetweenTheRules(LocalDate bornOn, SchoolYear year) {
        return value(EITHER, year)
                .map(range -> range.text().split("/", -1))
                .filter(range ->
                        !bornOn.isBefore(LocalDate.parse(range[0])) && !bornOn.isAfter(LocalDate.parse(range[1])))
                .isPresent();
    }

    private Optional<LocalDate> cutOff(SchoolYear year) {
        return value(CUT_OFF, year).map(day -> MonthDay.parse("--" + day.text()).atYear(year.begins()));
    }

    private Optional<Parameter> value(String key, SchoolYear year) {
        return parameters.find(key, year.ruleDay()).filter(Parameter::known);
    }
}
