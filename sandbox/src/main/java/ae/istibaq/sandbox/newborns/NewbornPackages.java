package ae.istibaq.sandbox.newborns;

import ae.istibaq.sandbox.agencies.AgencyWords;
import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.newborns.NewbornPackage.Paper;
import ae.istibaq.sandbox.newborns.NewbornPackage.State;
import ae.istibaq.sandbox.post.Parcels;
import ae.istibaq.sandbox.register.FamilyBooks;
import ae.istibaq.sandbox.world.EmiratesId;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues the documents of newborns; what is late follows after some days, and the cards go to the post. */
@Component
public class NewbornPackages implements Routine {

    private static final Duration LATE = Duration.ofDays(3);

    private final Shelf<NewbornPackage> packages;
    private final Store store;
    private final SandboxClock clock;
    private final Applications applications;
    private final NewbornEntries entries;
    private final FamilyBooks familyBooks;
    private final Parcels parcels;
    private final PackageAccount account;
    private final AgencyWords words;
    private final Outbox outbox;

    NewbornPackages(
            Store store,
            SandboxClock clock,
            Applications applications,
            NewbornEntries entries,
            FamilyBooks familyBooks,
            Parcels parcels,
            PackageAccount account,
            AgencyWords words,
            Outbox outbox) {
        this.packages = store.shelf("newborn-packages", NewbornPackage.class);
        this.store = store;
        this.clock = clock;
        this.applications = applications;
        this.entries = entries;
        this.familyBooks = familyBooks;
        this.parcels = parcels;
        this.account = account;
        this.words = words;
        this.outbox = outbox;
    }

    /** The package of an application, as it is planned or stands. */
    public NewbornPackage of(String agencyReference) {
        var application = applications.at(Kind.NEWBORN_PACKAGE, agencyReference);
        return packages.find(agencyReference)
                .orElseGet(() -> NewbornPackage.planned(
                        agencyReference, application.reference(), application.text("notificationNumber")));
    }

    /**
     * Says what becomes of one document; of an approved package at once, else when it is approved.
     *
     * @param reasonCode of a refusal; the first one known when none is given
     * @throws NotPossible when it is issued or refused already, or is one of the two on which the others rest
     */
    public Optional<AgencyEvent> decide(
            String agencyReference, NewbornPackage.Kind kind, State wanted, @Nullable String reasonCode) {
        var event = store.together(() -> {
            var before = of(agencyReference);
            if (kind.ordinal() < 2 || before.paper(kind).state() == State.ISSUED) {
                throw new NotPossible("The document is issued, or the others rest on it");
            }
            var paper = paper(wanted, reasonCode);
            packages.put(agencyReference, before.with(kind, paper));
            return before.isApproved() ? Optional.of(issue(agencyReference)) : Optional.<AgencyEvent>empty();
        });
        event.ifPresent(outbox::dispatch);
        return event;
    }

    /** The child is entered; what is neither late nor refused is issued. */
    AgencyEvent approve(Application application) {
        var planned = of(application.agencyReference());
        var child = entries.enter(application);
        packages.put(
                application.agencyReference(),
                planned.approved(child, clock.instant().plus(LATE)));
        return issue(application.agencyReference());
    }

    @Override
    public Optional<Instant> next() {
        return late().map(NewbornPackages::until);
    }

    /** Late ones are issued by the clock, whoever sits at the console. */
    @Override
    public void act() {
        late().ifPresent(waiting -> outbox.dispatch(store.together(() -> {
            var now = waiting;
            for (var kind : NewbornPackage.Kind.values()) {
                if (now.paper(kind).state() == State.LATE) {
                    now = now.with(kind, Paper.PROMPT);
                }
            }
            packages.put(now.agencyReference(), now);
            return issue(now.agencyReference());
        })));
    }

    private Optional<NewbornPackage> late() {
        return packages.all().stream()
                .filter(one -> one.isApproved() && one.isWaitingFor(State.LATE))
                .min(Comparator.comparing(NewbornPackages::until));
    }

    private static Instant until(NewbornPackage one) {
        return Objects.requireNonNull(one.latestUntil());
    }

    private AgencyEvent issue(String agencyReference) {
        var now = of(agencyReference);
        var child = Objects.requireNonNull(now.childEmiratesId());
        boolean cards = false;
        for (var kind : NewbornPackage.Kind.values()) {
            if (now.paper(kind).state() == State.PROMPT) {
                now = now.with(kind, issued(kind, child));
                cards |= kind == NewbornPackage.Kind.EMIRATES_ID || kind == NewbornPackage.Kind.PASSPORT;
            }
        }
        packages.put(agencyReference, now);
        var event = outbox.write(EventType.NEWBORN_ISSUED, agencyReference, account.of(now, child));
        if (cards
                && applications
                        .at(Kind.NEWBORN_PACKAGE, agencyReference)
                        .content()
                        .path("delivery")
                        .asBoolean()) {
            parcels.accept(now.reference());
        }
        return event;
    }

    private Paper issued(NewbornPackage.Kind kind, String child) {
        if (kind == NewbornPackage.Kind.FAMILY_BOOK_LINE && entries.bookFor(child) == null) {
            return Paper.refused("BOOK_NOT_FOUND");
        }
        var serial = EmiratesId.unifiedNumber(child);
        var today = clock.today();
        var number = switch (kind) {
            case BIRTH_CERTIFICATE -> "BC-%d-%s".formatted(today.getYear(), serial.substring(2));
            case POPULATION_REGISTER -> serial;
            case EMIRATES_ID -> child;
            case PASSPORT -> "P" + serial;
            case HEALTH_CARD -> "HC-" + serial;
            case FAMILY_BOOK_LINE -> line(child);
        };
        boolean expires = kind == NewbornPackage.Kind.EMIRATES_ID
                || kind == NewbornPackage.Kind.PASSPORT
                || kind == NewbornPackage.Kind.HEALTH_CARD;
        return new Paper(
                State.ISSUED, number, today, expires ? today.plusYears(5).minusDays(1) : null, null);
    }

    /** Number of the book and the child's place in it; the book is told of too. */
    private String line(String child) {
        var book = Objects.requireNonNull(entries.bookFor(child));
        outbox.dispatch(familyBooks.rewrite(new FamilyBooks.Rewriting(book, FamilyBooks.Cause.BIRTH, null, null)));
        return book + "-" + entries.placeIn(book, child);
    }

    private Paper paper(State wanted, @Nullable String reasonCode) {
        return switch (wanted) {
            case REFUSED ->
                Paper.refused(
                        reasonCode == null ? words.documentReasons().getFirst().code() : reasonCode);
            case LATE -> Paper.LATE;
            default -> Paper.PROMPT;
        };
    }
}
