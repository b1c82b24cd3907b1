package ae.istibaq.core.time;

/**
 * A recurring task, as a bean, of which nobody sees anything: whoever moves a demonstration's time need not stop for it.
 *
 * @param task its name
 */
public record Housekeeping(String task) {}
