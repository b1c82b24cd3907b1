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
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the identity authority decides of family books. */
@Configuration
class FamilyBookEvents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final String KIND = "osrati.familybook.book";

    private final Applications applications;
    private final Documents documents;
    private final Notifications notifications;
    private final ApplicationEventPublisher publisher;

    FamilyBookEvents(
            Applications applications,
            Documents documents,
            Notifications notifications,
            ApplicationEventPublisher publisher) {
        this.applications = applications;
        this.documents = documents;
        this.notifications = notifications;
        this.publisher = publisher;
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

    /**
     * The whole book as it now reads.
     *
     * @param agencyReference null where the authority did it by itself, as after a birth
     */
    record Updated(
            String familyBookNumber,
            @Nullable String agencyReference,
            @Nullable String reference,
            Cause cause,
            LocalDate updatedOn,
            String headEmiratesId,
            String emirate,
            List<Member> members) {}

    /** What in the family changed the book. */
    enum Cause {
        BIRTH,
        DIVORCE,
        DEATH,
        CORRECTION
    }

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
        keep(
                new Book(
                        issued.familyBookNumber(),
                        issued.issuedOn(),
                        issued.headEmiratesId(),
                        issued.emirate(),
                        issued.members()),
                event.id());
    }

    /** What is printed of a book. */
    private record Book(String number, LocalDate day, String head, String emirate, List<Member> members) {}

    private void keep(Book book, UUID cause) {
        Set<EmiratesId> owners = new HashSet<>();
        book.members().forEach(member -> owners.add(EmiratesId.of(member.emiratesId())));
        owners.add(EmiratesId.of(book.head()));
        documents.issue(new NewDocument(
                KIND,
                book.number(),
                "icp",
                book.day(),
                owners,
                "osrati/familybook/pages/book-pdf",
                Map.of(
                        "emirate", book.emirate(),
                        "members",
                                book.members().stream()
                                        .map(FamilyBookEvents::printed)
                                        .toList()),
                cause));
    }

    /** After a birth, a divorce, a death or a correction: the new book takes the place of the old one. */
    @Bean
    EventReceiver<Updated> familyBookUpdated() {
        return EventReceiver.of(new EventType<>("ae.icp.family-book.updated", "icp", Updated.class), event -> {
            Updated updated = event.data();
            documents.withdrawNumbered(
                    KIND, updated.familyBookNumber(), "osrati.familybook.reason.updated", event.id());
            keep(
                    new Book(
                            updated.familyBookNumber(),
                            updated.updatedOn(),
                            updated.headEmiratesId(),
                            updated.emirate(),
                            updated.members()),
                    event.id());
            // Who asked for it hears the decision.
            if (updated.reference() == null) {
                tell(updated, event.id());
            }
            publisher.publishEvent(new FamilyBookWrittenAnew(
                    event.id(),
                    EmiratesId.of(updated.headEmiratesId()),
                    updated.reference(),
                    updated.cause() == Cause.DIVORCE || updated.cause() == Cause.DEATH));
        });
    }

    /** In the inbox alone: what has changed the book was told before, and at times it is sad. */
    private void tell(Updated updated, UUID cause) {
        notifications.send(new Notice(
                EmiratesId.of(updated.headEmiratesId()),
                "osrati.familybook.notice.updated." + updated.cause().name().toLowerCase(Locale.ROOT),
                Map.of(),
                "/documents",
                About.of(cause, cause),
                Tone.DUTY,
                EnumSet.of(Channel.INBOX),
                null));
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
