package ae.istibaq.core.time;

import java.time.LocalDate;

/**
 * A new day has begun in the Gulf; published once in the cluster, in a transaction of its own.
 *
 * @param today the day that has begun
 */
public record DayHasPassed(LocalDate today) {}
