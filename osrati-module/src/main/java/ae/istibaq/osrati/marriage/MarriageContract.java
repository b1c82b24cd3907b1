package ae.istibaq.osrati.marriage;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.EmiratesId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the Ministry of Justice tells of contracts, keeps it, and says in the portal that it happened. */
@Configuration
class MarriageContract {

    static final String KIND = "osrati.marriage.contract";

    private final Contracts contracts;
    private final Documents documents;
    private final ApplicationEventPublisher publisher;

    MarriageContract(Contracts contracts, Documents documents, ApplicationEventPublisher publisher) {
        this.contracts = contracts;
        this.documents = documents;
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
        return EventReceiver.of(new EventType<>("ae.moj.marriage-contract.corrected", "moj", ContractData.class), event -> {
            contracts
                    .find(event.data().contractNumber())
                    .ifPresent(old -> documents.withdrawCausedBy(
                            old.cause(), "osrati.marriage.reason.corrected", event.id()));
            publisher.publishEvent(new MarriageContractCorrected(keep(event)));
        });
    }

    @Bean
    EventReceiver<AnnulmentData> contractAnnulled() {
        return EventReceiver.of(new EventType<>("ae.moj.marriage-contract.annulled", "moj", AnnulmentData.class), event -> {
            String number = event.data().contractNumber();
            contracts
                    .find(number)
                    .ifPresent(old -> documents.withdrawCausedBy(
                            old.cause(), "osrati.marriage.reason.annulled", event.id()));
            contracts.annul(number, event.data().annulledOn());
            publisher.publishEvent(new MarriageContractAnnulled(event.id(), number));
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
        return new MarriageContractRegistered(
                event.id(), data.contractNumber(), data.contractDate(), husband, wife, document);
    }

    private static Map<String, Object> printed(ContractData data) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("contractNumber", data.contractNumber());
        printed.put("contractDate", data.contractDate().toString());
        printed.put("courtAr", data.courtAr());
        printed.put("courtEn", data.courtEn());
        printed.put("husband", data.husband());
        printed.put("wife", data.wife());
        printed.put("dowryAdvanceFils", data.dowryAdvanceFils());
        printed.put("dowryDeferredFils", data.dowryDeferredFils());
        return printed;
    }
}
