package ae.istibaq.osrati.schoolregistration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When children are registered for a school year.
 *
 * @param schoolYear such as 2027-2028
 * @param to last day
 * @param cause the event that announced it as it stands
 */
record SchoolWindow(String schoolYear, LocalDate from, LocalDate to, UUID cause) {}
