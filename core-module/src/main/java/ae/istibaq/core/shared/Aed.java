package ae.istibaq.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of dirhams, counted in fils.
 *
 * @param fils hundredths of a dirham
 */
public record Aed(@JsonValue long fils) implements Comparable<Aed> {

    public static final Aed ZERO = new Aed(0);

    @JsonCreator
    public static Aed ofFils(long fils) {
        return new Aed(fils);
    }

    /** The amount of so many whole dirhams. */
    public static Aed ofDirhams(long dirhams) {
        return new Aed(Math.multiplyExact(dirhams, 100));
    }

    /** Reads a decimal number of dirhams such as 1250.5; more than two decimals are refused. */
    public static Aed ofDirhams(BigDecimal dirhams) {
        return new Aed(dirhams.movePointRight(2).longValueExact());
    }

    public Aed plus(Aed other) {
        return new Aed(Math.addExact(fils, other.fils));
    }

    public Aed minus(Aed other) {
        return new Aed(Math.subtractExact(fils, other.fils));
    }

    public BigDecimal dirhams() {
        return BigDecimal.valueOf(fils, 2);
    }

    @Override
    public int compareTo(Aed other) {
        return Long.compare(fils, other.fils);
    }
}
