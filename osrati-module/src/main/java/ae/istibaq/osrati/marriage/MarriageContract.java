package ae.istibaq.osrati.marriage;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the Ministry of Justice tells of contracts, keeps it, and says in the portal that it happened. */
@Configuration
class MarriageContract {

    static final String KIND = "osrati.marriage.contract";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Contracts contracts;
    private final Documents documents;
    private final Family family;
    private final People people;
    private final ApplicationEventPublisher publisher;

    MarriageContract(
            Contracts contracts,
            Documents documents,
            Family family,
            People people,
            ApplicationEventPublisher publisher) {
        this.contracts = contracts;
        this.documents = documents;
        this.family = family;
        this.people = people;
        this.publisher = publisher;
    }

    @Bean
    EventReceiver<ContractData> contractRegistered() {
        return EventReceiver.of(
                new EventType<>("ae.moj.marriage-contract.registered", "moj", ContractData.class),
                event -> publisher.publishEvent(keep(event)));
    }

    @Bean
    EventReceiver<ContractData> contractCorrected() {
        return EventReceiver.of(
                new EventType<>("ae.moj.marriage-contract.corrected", "moj", ContractData.class), event -> {
                    undo(event.data().contractNumber(), "osrati.marriage.reason.corrected", event.id());
                    publisher.publishEvent(new MarriageContractCorrected(keep(event)));
                });
    }

    @Bean
    EventReceiver<AnnulmentData> contractAnnulled() {
        return EventReceiver.of(
                new EventType<>("ae.moj.marriage-contract.annulled", "moj", AnnulmentData.class), event -> {
                    String number = event.data().contractNumber();
                    undo(number, "osrati.marriage.reason.annulled", event.id());
                    contracts.annul(number, event.data().annulledOn());
                    publisher.publishEvent(new MarriageContractAnnulled(event.id(), number));
                });
    }

    private void undo(String number, String reasonKey, UUID by) {
        contracts.find(number).ifPresent(old -> {
            documents.withdrawCausedBy(old.cause(), reasonKey, by);
            family.annul(old.cause(), by);
        });
    }

    private MarriageContractRegistered keep(ReceivedEvent<ContractData> event) {
        ContractData data = event.data();
        EmiratesId husband = EmiratesId.of(data.husband().emiratesId());
        EmiratesId wife = EmiratesId.of(data.wife().emiratesId());
        UUID document = documents.issue(new NewDocument(
                KIND,
                data.contractNumber(),
                "moj",
                data.contractDate(),
                Set.of(husband, wife),
                "osrati/marriage/pages/contract-pdf",
                printed(data),
                event.id()));
        contracts.keep(event, document);
        family.relate(
                Tie.of(people.idOf(husband), RelationKind.SPOUSE, people.idOf(wife), data.contractDate()),
                new Told("moj", event.id()));
        return new MarriageContractRegistered(
                event.id(), data.contractNumber(), data.contractDate(), husband, wife, document);
    }

    private static Map<String, Object> printed(ContractData data) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("contractDate", DAY.format(data.contractDate()));
        printed.put("courtAr", data.courtAr());
        printed.put("courtEn", data.courtEn());
        printed.put("husband", printed(data.husband()));
        printed.put("wife", printed(data.wife()));
        printed.put("dowryAdvance", dirhams(data.dowryAdvanceFils()));
        printed.put("dowryDeferred", dirhams(data.dowryDeferredFils()));
        return printed;
    }

    private static Map<String, Object> printed(Spouse spouse) {
        return Map.of(
                "nameAr", Objects.requireNonNullElse(spouse.nameAr(), spouse.nameEn()),
                "nameEn", spouse.nameEn(),
                "emiratesId", EmiratesId.of(spouse.emiratesId()).formatted(),
                "birthDate", DAY.format(spouse.birthDate()),
                "nationality", spouse.nationality());
    }

    private static @Nullable String dirhams(@Nullable Long fils) {
        return fils == null ? null : new Aed(fils).dirhams().toPlainString();
    }
}
