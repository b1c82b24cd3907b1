package ae.istibaq.osrati.housingsupport;

import ae.istibaq.core.agencies.Answer;
import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The registers of homes and land in Ajman; contracts in contracts/. */
final class PropertyRegisters {

    private PropertyRegisters() {}

    /** The municipality's register of homes. */
    interface Homes {

        @PostExchange("/home-lookups")
        Answer<HomesRecord> homes(@RequestBody Owner owner);
    }

    /** The land department's register of title deeds. */
    interface Land {

        @PostExchange("/property-lookups")
        Answer<PropertiesRecord> properties(@RequestBody Owner owner);
    }

    record Owner(String emiratesId) {}

    record HomesRecord(List<Property> homes) {}

    record PropertiesRecord(List<Property> properties) {}

    /** Of a property only its kind is read: HOUSE, FLAT or LAND. */
    record Property(String kind) {

        boolean home() {
            return kind.equals("HOUSE") || kind.equals("FLAT");
        }
    }
}
