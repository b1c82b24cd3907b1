package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.AgencyWords;
import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Contract;
import ae.istibaq.sandbox.agencies.Contracts;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.newborns.NewbornPackage;
import ae.istibaq.sandbox.newborns.NewbornPackages;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.SandboxClock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contracts and applications as the desk shows them, each with what the portal was told about it. */
@Component
class Papers {

    private static final int SETTLED = 12;

    private final Contracts contracts;
    private final Applications applications;
    private final Outbox outbox;
    private final NewbornPackages newborns;
    private final People people;
    private final AgencyWords words;
    private final SandboxClock clock;

    Papers(
            Contracts contracts,
            Applications applications,
            Outbox outbox,
            NewbornPackages newborns,
            People people,
            AgencyWords words,
            SandboxClock clock) {
        this.contracts = contracts;
        this.applications = applications;
        this.outbox = outbox;
        this.newborns = newborns;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Newest first. */
    List<Desk.Contract> contracts(String language, int limit) {
        return contracts.all().reversed().stream()
                .limit(limit)
                .map(entry -> contract(entry, language))
                .toList();
    }

    int contractCount() {
        return contracts.all().size();
    }

    @Nullable String standingBetween(Persona husband, Persona wife) {
        return contracts.all().reversed().stream()
                .filter(entry -> !entry.annulled())
                .map(Contract.Entry::contract)
                .filter(contract -> contract.husband().emiratesId().equals(husband.emiratesId())
                        && contract.wife().emiratesId().equals(wife.emiratesId()))
                .map(Contract::contractNumber)
                .findFirst()
                .orElse(null);
    }

    /** Oldest first. */
    List<Desk.Application> waiting(String language) {
        return applications.all().stream()
                .filter(application -> application.status() == Status.RECEIVED)
                .map(application -> application(application, language))
                .toList();
    }

    /** Newest first. */
    List<Desk.Application> settled(String language) {
        return applications.all().reversed().stream()
                .filter(application -> application.status() != Status.RECEIVED)
                .limit(SETTLED)
                .map(application -> application(application, language))
                .toList();
    }

    private Desk.Contract contract(Contract.Entry entry, String language) {
        Contract contract = entry.contract();
        return new Desk.Contract(
                contract.contractNumber(),
                name(contract.husband().nameAr(), contract.husband().nameEn(), language),
                name(contract.wife().nameAr(), contract.wife().nameEn(), language),
                Moments.of(contract.contractDate()),
                contract.contractDate().toString(),
                language.equals("ar") ? contract.courtAr() : contract.courtEn(),
                entry.annulled(),
                events(event -> event.subject().equals(contract.contractNumber())));
    }

    private Desk.Application application(Application application, String language) {
        String applicant = people.find(application.applicant())
                .map(person -> name(person.nameAr(), person.nameEn(), language))
                .orElse("");
        return new Desk.Application(
                application.agencyReference(),
                application.kind().name(),
                applicant,
                Moments.of(application.receivedAt()),
                Moments.of(application.promisedBy()),
                clock.instant().isAfter(application.promisedBy()),
                application.status().name(),
                reason(application, language),
                approvals(application, language),
                choices(application.kind(), Outcome.REFUSED, language),
                choices(application.kind(), Outcome.RETURNED, language),
                papers(application),
                events(event -> event.subject().equals(application.agencyReference())));
    }

    /** Of a newborn's application those that can be held back. */
    private List<Desk.Paper> papers(Application application) {
        if (application.kind() != Kind.NEWBORN_PACKAGE
                || application.status() == Status.REFUSED
                || application.status() == Status.CANCELLED) {
            return List.of();
        }
        var planned = newborns.of(application.agencyReference());
        return Stream.of(NewbornPackage.Kind.values())
                .skip(2)
                .map(kind ->
                        new Desk.Paper(kind.name(), planned.paper(kind).state().name()))
                .toList();
    }

    private @Nullable String reason(Application application, String language) {
        return Stream.of(Outcome.values())
                .flatMap(outcome -> words.reasons(application.kind(), outcome).stream())
                .filter(reason -> reason.code().equals(application.reasonCode()))
                .map(reason -> Desk.Choice.of(reason, language).text())
                .findFirst()
                .orElse(null);
    }

    /** What the applicant's side proposes comes first. */
    private List<Desk.Choice> approvals(Application application, String language) {
        return choices(application.kind(), Outcome.APPROVED, language).stream()
                .sorted(Comparator.comparing(choice -> !choice.code().equals(application.text("proposal"))))
                .toList();
    }

    private List<Desk.Choice> choices(Kind kind, Outcome outcome, String language) {
        return words.reasons(kind, outcome).stream()
                .map(reason -> Desk.Choice.of(reason, language))
                .toList();
    }

    private List<Desk.Event> events(Predicate<AgencyEvent> about) {
        return outbox.all().stream().filter(about).map(Papers::event).toList();
    }

    /** Newest first: those whose data name one of these numbers. */
    List<Desk.Event> eventsAbout(List<String> numbers, int limit) {
        return outbox.all().reversed().stream()
                .filter(event -> numbers.stream().anyMatch(event.data().toString()::contains))
                .limit(limit)
                .map(Papers::event)
                .toList();
    }

    private static Desk.Event event(AgencyEvent event) {
        AgencyEvent.Delivery delivery = event.delivery();
        String trouble = delivery.status() == null || delivery.status() < 300
                ? null
                : delivery.status() + " " + Objects.requireNonNullElse(delivery.answer(), "");
        return new Desk.Event(event.id(), label(event), delivery.state().name(), Moments.of(event.time()), trouble);
    }

    /** The same for both clinic systems. */
    private static String label(AgencyEvent event) {
        return event.type().name().replaceFirst("^(EHS|SKMCA)_", "");
    }

    private static String name(@Nullable String ar, String en, String language) {
        return language.equals("ar") ? Objects.requireNonNullElse(ar, en) : en;
    }
}
