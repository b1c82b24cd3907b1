package ae.istibaq.layout.bad;

import java.util.Date;

/** Keeps days as moments and says nothing of what went wrong. */
class OldWays {

    private final Date since = new Date(0);

    long since() throws Exception {
        if (since.getTime() > 0) {
            throw new Exception("wrong");
        }
        return since.getTime();
    }
}
