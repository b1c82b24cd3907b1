package ae.istibaq.basher.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where owners come from; of several owners the farthest counts. */
public enum Origin {
    UAE,
    OTHER_EMIRATE,
    FREE_ZONE,
    GCC,
    ABROAD;

    private static final List<Origin> OF_PERSONS = List.of(UAE, GCC, ABROAD);

    public static Optional<Origin> of(String code) {
        return Arrays.stream(values())
                .filter(origin -> origin.name().equals(code))
                .findFirst();
    }

    /** What can be said of owners of a kind: a person is of no emirate and no free zone. */
    public static List<Origin> of(OwnerKind owners) {
        return owners == OwnerKind.COMPANIES ? List.of(values()) : OF_PERSONS;
    }

    /** Whether the owner is treated as a national: the UAE's own and, in most rules, the Gulf's. */
    boolean nationalOrGulf() {
        return this != ABROAD;
    }

    /** Not said of a company of a free zone, which may be anybody's. */
    boolean national() {
        return this == UAE || this == OTHER_EMIRATE;
    }
}
