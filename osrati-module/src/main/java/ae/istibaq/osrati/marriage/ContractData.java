package ae.istibaq.osrati.marriage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Ministry of Justice tells of a contract, registered or corrected; contract in contracts/events.
 *
 * @param dowryAdvanceFils null where not told
 * @param corrects names of the corrected fields; null in a registration
 */
record ContractData(
        String contractNumber,
        String courtAr,
        String courtEn,
        LocalDate contractDate,
        Instant registeredAt,
        Spouse husband,
        Spouse wife,
        @Nullable Long dowryAdvanceFils,
        @Nullable Long dowryDeferredFils,
        @Nullable List<String> corrects) {}
