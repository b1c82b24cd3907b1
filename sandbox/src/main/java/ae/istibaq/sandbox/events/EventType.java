package ae.istibaq.sandbox.events;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What an agency can tell; each is also a scope at the portal. */
public enum EventType {
    CONTRACT_REGISTERED("moj", "ae.moj.marriage-contract.registered"),
    CONTRACT_CORRECTED("moj", "ae.moj.marriage-contract.corrected"),
    CONTRACT_ANNULLED("moj", "ae.moj.marriage-contract.annulled"),
    FAMILY_BOOK_ISSUED("icp", "ae.icp.family-book.issued"),
    FAMILY_BOOK_REFUSED("icp", "ae.icp.family-book.refused"),
    FAMILY_BOOK_RETURNED("icp", "ae.icp.family-book.returned"),
    MARRIAGE_GRANT_DECIDED("mocd", "ae.mocd.marriage-grant.decided"),
    HOUSING_SUPPORT_DECIDED("szhp", "ae.szhp.housing-support.decided");

    private final String agency;
    private final String type;

    EventType(String agency, String type) {
        this.agency = agency;
        this.type = type;
    }

    /** Code of the agency that sends it. */
    public String agency() {
        return agency;
    }

    /** Type as the event itself carries it. */
    public String type() {
        return type;
    }

    static String scopesOf(String agency) {
        return Arrays.stream(values())
                .filter(type -> type.agency.equals(agency))
                .map(EventType::type)
                .collect(Collectors.joining(" "));
    }
}
