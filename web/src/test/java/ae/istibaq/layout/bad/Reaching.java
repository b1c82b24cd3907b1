package ae.istibaq.layout.bad;

import ae.istibaq.layout.bad.other.OtherRows;

/** Counts the rows of another room. */
class Reaching {

    private final OtherRows rows;

    Reaching(OtherRows rows) {
        this.rows = rows;
    }

    long many() {
        return rows.count();
    }
}
