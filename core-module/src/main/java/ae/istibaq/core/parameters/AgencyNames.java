package ae.istibaq.core.parameters;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an agency was called on a day. */
@Component
public class AgencyNames {

    private record Name(String code, String nameAr, String nameEn, LocalDate validFrom) {}

    private final Recalled<Map<String, List<Name>>> names;

    AgencyNames(JdbcClient database, ParameterSettings settings) {
        names = new Recalled<>(() -> read(database), settings.recall());
    }

    private static Map<String, List<Name>> read(JdbcClient database) {
        return database
                .sql("select code, name_ar, name_en, valid_from from core.agency_name")
                .query(Name.class)
                .list()
                .stream()
                .sorted(comparing(Name::validFrom).reversed())
                .collect(groupingBy(Name::code, toList()));
    }

    /**
     * The name on a day of the Gulf; before the first known one, the first.
     *
     * @throws NoSuchElementException for a code nobody has named
     */
    public BilingualText of(String agencyCode, LocalDate on) {
        List<Name> ofAgency = names.get().getOrDefault(agencyCode, List.of());
        if (ofAgency.isEmpty()) {
            throw new NoSuchElementException("No agency has the code " + agencyCode);
        }
        Name name = ofAgency.stream()
                .filter(each -> !on.isBefore(each.validFrom()))
                .findFirst()
                .orElse(ofAgency.getLast());
        return new BilingualText(name.nameAr(), name.nameEn());
    }
}
