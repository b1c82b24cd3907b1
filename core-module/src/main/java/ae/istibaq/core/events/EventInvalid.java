package ae.istibaq.core.events;

import java.util.List;

/** What an agency sent is no event the portal understands. */
class EventInvalid extends RuntimeException {

    private final transient List<Fault> faults;

    EventInvalid(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }
}
