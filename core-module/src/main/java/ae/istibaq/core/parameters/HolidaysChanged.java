package ae.istibaq.core.parameters;

/** A public holiday was announced or called off; published in the transaction that keeps it. */
public record HolidaysChanged() {}
