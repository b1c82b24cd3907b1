package ae.istibaq.core.people;

import ae.istibaq.core.agencies.Answer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The identity authority's register of persons; contract in contracts/. */
interface PopulationRegister {

    @PostExchange("/person-lookups")
    Answer<PersonRecord> person(@RequestBody PersonLookup lookup);

    record PersonLookup(String emiratesId) {}

    record PersonRecord(
            String emiratesId,
            @Nullable String nameAr,
            @Nullable String nameEn,
            LocalDate birthDate,
            Sex sex,
            String nationality,
            @Nullable String mobile,
            @Nullable String email,
            boolean alive,
            @Nullable String emirate,
            @Nullable String language) {}
}
