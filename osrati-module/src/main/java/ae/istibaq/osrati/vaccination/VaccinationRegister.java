package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.agencies.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** A clinic system's card of vaccinations, which tells also those given elsewhere; contract in contracts/. */
interface VaccinationRegister {

    @PostExchange("/vaccination-card-lookups")
    Answer<Card> card(@RequestBody PatientLookup lookup);

    record PatientLookup(PersonRef patient) {}

    /** The child, by one number at least. */
    record PersonRef(@Nullable String emiratesId, @Nullable String notificationNumber) {

        /** Without the numbers, so that no log shows them. */
        @Override
        public String toString() {
            return "PersonRef[]";
        }
    }

    record Card(List<Vaccination> vaccinations) {}

    record Vaccination(String vaccine, int dose, LocalDate givenOn) {}
}
