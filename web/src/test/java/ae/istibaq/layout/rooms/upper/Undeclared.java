package ae.istibaq.layout.rooms.upper;

import ae.istibaq.layout.rooms.lower.Offered;

/** Uses what its room did not declare. */
class Undeclared {

    private final Offered offered = new Offered();

    Offered offered() {
        return offered;
    }
}
