package ae.istibaq.osrati.paternityleave;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.parameters.WorkingDays;
import ae.istibaq.osrati.employment.Leave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which days a federal father may take, by the law of the day of birth and the calendar of today.
 *
 * <p>Cabinet Resolution 48 of 2023, in force 1 June 2023: five days. Before: three days in the first month after a live
 * birth inside the State.
 */
@Component
class PaternityLeaveRule {

    private final Parameters parameters;
    private final WorkingDays calendar;

    PaternityLeaveRule(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** Why a choice of days can't be taken. */
    enum Fault {
        NONE_CHOSEN,
        TOO_MANY,
        PAST,
        OUTSIDE_THE_TIME,
        NO_WORKING_DAY,
        ON_LEAVE_ALREADY
    }

    /** What a birth gives; empty where that law asks for a birth in the State and it was abroad. */
    Optional<PaternityLeaveRight> right(LocalDate bornOn, boolean bornInState, Set<String> notifications) {
        boolean onlyInState = parameters
                .require("osrati.paternityleave.birth-in-state", bornOn)
                .flag();
        if (onlyInState && !bornInState) {
            return Optional.empty();
        }
        LocalDate lastDay = bornOn.plusMonths(
                parameters.require("osrati.paternityleave.window", bornOn).number());
        int days =
                (int) parameters.require("osrati.paternityleave.days", bornOn).number();
        return Optional.of(new PaternityLeaveRight(bornOn, lastDay, days, notifications));
    }

    /** How many days are left of the right, when the rows of this delivery are taken off. */
    int left(PaternityLeaveRight right, List<Leave> existing) {
        long taken = existing.stream()
                .filter(right::spentBy)
                .flatMap(this::workingDays)
                .filter(right::includes)
                .distinct()
                .count();
        return (int) Math.max(0, right.days() - taken);
    }

    /** The days he may pick, from today on. */
    List<LocalDate> choosable(PaternityLeaveRight right, List<Leave> existing, LocalDate today) {
        return right.bornOn()
                .datesUntil(right.lastDay().plusDays(1))
                .filter(day -> fault(day, right, existing, today) == null)
                .toList();
    }

    /** The first thing that is wrong with a choice; empty where it can be registered. */
    Optional<Fault> check(Set<LocalDate> chosen, PaternityLeaveRight right, List<Leave> existing, LocalDate today) {
        if (chosen.isEmpty()) {
            return Optional.of(Fault.NONE_CHOSEN);
        }
        if (chosen.size() > left(right, existing)) {
            return Optional.of(Fault.TOO_MANY);
        }
        return chosen.stream()
                .sorted()
                .map(day -> Optional.ofNullable(fault(day, right, existing, today)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private @Nullable Fault fault(LocalDate day, PaternityLeaveRight right, List<Leave> existing, LocalDate today) {
        if (!right.includes(day)) {
            return Fault.OUTSIDE_THE_TIME;
        }
        if (day.isBefore(today)) {
            return Fault.PAST;
        }
        if (!calendar.isWorkingDay(day)) {
            return Fault.NO_WORKING_DAY;
        }
        return existing.stream().anyMatch(leave -> leave.covers(day)) ? Fault.ON_LEAVE_ALREADY : null;
    }

    /** A row without single days spends the working days between its ends. */
    private Stream<LocalDate> workingDays(Leave leave) {
        return leave.days().isEmpty()
                ? leave.from().datesUntil(leave.to().plusDays(1)).filter(calendar::isWorkingDay)
                : leave.days().stream();
    }
}
