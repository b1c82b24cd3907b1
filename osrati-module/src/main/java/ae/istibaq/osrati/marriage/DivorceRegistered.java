package ae.istibaq.osrati.marriage;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;

/** A court has registered a divorce. */
public record DivorceRegistered(UUID cause, String divorceNumber, EmiratesId husband, EmiratesId wife) {

    /** Without the two, so that no log shows them. */
    @Override
    public String toString() {
        return "DivorceRegistered[" + divorceNumber + "]";
    }
}
