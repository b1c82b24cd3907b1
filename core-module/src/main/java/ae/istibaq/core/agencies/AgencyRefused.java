package ae.istibaq.core.agencies;

import org.jspecify.annotations.Nullable;

/** An agency understood the request and refuses it: the same one will not succeed later. */
public class AgencyRefused extends RuntimeException {

    private final String agency;
    private final int status;
    private final @Nullable String code;

    /** @param code the agency's word for the problem; null where it gave none */
    public AgencyRefused(String agency, int status, @Nullable String code) {
        super(agency + " refuses: " + status + (code == null ? "" : " " + code));
        this.agency = agency;
        this.status = status;
        this.code = code;
    }

    public String agency() {
        return agency;
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    public @Nullable String code() {
        return code;
    }
}
