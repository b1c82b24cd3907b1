package ae.istibaq.osrati.familybook;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the identity authority decides of family books. */
@Configuration
class FamilyBookEvents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Applications applications;
    private final Documents documents;

    FamilyBookEvents(Applications applications, Documents documents) {
        this.applications = applications;
        this.documents = documents;
    }

    record Member(
            String emiratesId,
            String relation,
            @Nullable String nameAr,
            @Nullable String nameEn,
            @Nullable LocalDate birthDate,
            @Nullable String sex) {}

    record Issued(
            String agencyReference,
            String reference,
            String familyBookNumber,
            LocalDate issuedOn,
            String headEmiratesId,
            String emirate,
            List<Member> members) {}

    record Refused(
            String agencyReference,
            String reference,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Bean
    EventReceiver<Issued> familyBookIssued() {
        EventType<Issued> type = new EventType<>("ae.icp.family-book.issued", "icp", Issued.class);
        return EventReceiver.of(type, event -> {
            Issued issued = event.data();
            Optional<Application> decided =
                    applications.decide(new Decision(issued.reference(), State.APPROVED, null, null, event.id()));
            if (decided.filter(application -> application.state() == State.APPROVED)
                    .isPresent()) {
                keep(event);
            }
        });
    }

    private void keep(ReceivedEvent<Issued> event) {
        Issued issued = event.data();
        Set<EmiratesId> owners = new HashSet<>();
        issued.members().forEach(member -> owners.add(EmiratesId.of(member.emiratesId())));
        owners.add(EmiratesId.of(issued.headEmiratesId()));
        documents.issue(new NewDocument(
                "osrati.familybook.book",
                issued.familyBookNumber(),
                "icp",
                issued.issuedOn(),
                owners,
                "osrati/familybook/pages/book-pdf",
                Map.of(
                        "emirate", issued.emirate(),
                        "members",
                                issued.members().stream()
                                        .map(FamilyBookEvents::printed)
                                        .toList()),
                event.id()));
    }

    private static Map<String, Object> printed(Member member) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("nameAr", member.nameAr() == null ? member.nameEn() : member.nameAr());
        printed.put("nameEn", member.nameEn() == null ? member.nameAr() : member.nameEn());
        printed.put("emiratesId", EmiratesId.of(member.emiratesId()).formatted());
        printed.put("birthDate", member.birthDate() == null ? "" : DAY.format(member.birthDate()));
        printed.put("relation", member.relation());
        return printed;
    }

    @Bean
    EventReceiver<Refused> familyBookRefused() {
        return EventReceiver.of(
                new EventType<>("ae.icp.family-book.refused", "icp", Refused.class),
                event -> applications.decide(decision(event, State.REFUSED)));
    }

    @Bean
    EventReceiver<Refused> familyBookReturned() {
        return EventReceiver.of(
                new EventType<>("ae.icp.family-book.returned", "icp", Refused.class),
                event -> applications.decide(decision(event, State.RETURNED)));
    }

    private static Decision decision(ReceivedEvent<Refused> event, State outcome) {
        Refused told = event.data();
        return new Decision(
                told.reference(),
                outcome,
                told.reasonCode(),
                new BilingualText(told.reasonAr(), told.reasonEn()),
                event.id());
    }
}
