package ae.istibaq.core.people;

import ae.istibaq.core.agencies.Answer;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The identity authority's register of persons; contract in contracts/. */
interface PopulationRegister {

    @PostExchange("/person-lookups")
    Answer<PersonRecord> person(@RequestBody PersonLookup lookup);

    @PostExchange("/family-lookups")
    Answer<FamilyRecord> family(@RequestBody PersonLookup lookup);

    @PostExchange("/residence-lookups")
    Answer<ResidenceRecord> residence(@RequestBody PersonLookup lookup);

    record PersonLookup(String emiratesId) {}

    /** @param hidden whether a court's order protects the person */
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
            @Nullable LocalDate diedOn,
            @JsonProperty("protected") boolean hidden,
            @Nullable String emirate,
            @Nullable String language) {}

    /** @param protections orders of courts in force that protect one of the persons, or protect from one of them */
    record FamilyRecord(
            List<MemberRecord> persons, List<RelationRecord> relations, List<ProtectionRecord> protections) {}

    record MemberRecord(
            String emiratesId,
            @Nullable String nameAr,
            @Nullable String nameEn,
            LocalDate birthDate,
            Sex sex,
            String nationality,
            @Nullable LocalDate diedOn) {}

    /** @param relationNumber the register's number of what a court decided; null for spouses and parents */
    record RelationRecord(
            RelationKind kind,
            String fromEmiratesId,
            String toEmiratesId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean jointly,
            @Nullable String relationNumber) {}

    /**
     * @param againstEmiratesId null where the order names nobody
     * @param until first day on which it no longer holds; null where no end is set
     */
    record ProtectionRecord(
            String orderNumber,
            List<String> protectedEmiratesIds,
            @Nullable String againstEmiratesId,
            LocalDate from,
            @Nullable LocalDate until) {}

    record ResidenceRecord(
            @JsonProperty("protected") boolean hidden,
            String emirate,
            @Nullable String zoneCode,
            @Nullable String zoneAr,
            @Nullable String zoneEn,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable LocalDate since) {}
}
