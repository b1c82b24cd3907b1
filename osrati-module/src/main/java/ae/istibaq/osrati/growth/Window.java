package ae.istibaq.osrati.growth;

import java.time.LocalDate;

/**
 * When one form may be filled.
 *
 * @param months the age it is for
 * @param closesOn the last day
 */
record Window(int months, LocalDate opensOn, LocalDate closesOn) {

    boolean openOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
