package ae.istibaq.layout;

import ae.istibaq.core.applications.State;
import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.Fact;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.payments.Difference;
import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.core.proactivity.CountedDay;
import ae.istibaq.core.proactivity.Deadline;
import ae.istibaq.core.proactivity.OfferState;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.proactivity.Step;
import ae.istibaq.core.proactivity.Trigger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message keys that no page and no class writes out, because they follow from a name by a convention. */
final class Keys {

    private static final Pattern RULE = Pattern.compile("[a-z]+\\.[a-z]+\\.rule\\.[a-z-]+");
    private static final List<String> OF_SERVICE = List.of("name", "summary");
    private static final List<String> OF_PAGE_OF_OFFER = List.of("because", "then", "button");
    private static final List<String> OF_OFFER = List.of("offer", "window-closing", "postponed-due", "received");
    private static final List<String> OF_CHECKED =
            List.of("not-eligible", "approved", "refused", "returned", "cancelled");
    private static final List<String> OF_CONDITION = List.of("name", "law", "not-met", "change");
    private static final List<String> OF_NOTICE = List.of("sms", "subject", "body");

    private Keys() {}

    static Set<String> byConvention() {
        Set<String> keys = new TreeSet<>();
        Declared.services().stream().flatMap(Keys::of).forEach(keys::add);
        Declared.conditions().stream().flatMap(Keys::of).forEach(keys::add);
        Declared.bundles().stream().flatMap(Keys::of).forEach(keys::add);
        ofEnums().forEach(keys::add);
        rules().map(rule -> rule + ".do").forEach(keys::add);
        return keys;
    }

    /** Rules that ask for a person of the office; each says what is to be done. */
    private static Stream<String> rules() {
        return Written.keysInClasses().stream().filter(key -> RULE.matcher(key).matches());
    }

    private static Stream<String> of(ServiceDefinition service) {
        ServiceKey key = service.key();
        Stream<String> notices = noticesOf(service).stream().flatMap(Keys::notice);
        Stream<String> page = isOffered(service) ? OF_PAGE_OF_OFFER.stream().map(key::text) : Stream.empty();
        Stream<String> questions = service.questions().stream().flatMap(question -> of(key, question));
        return Stream.of(OF_SERVICE.stream().map(key::text), page, service.termKeys().stream(), questions, notices)
                .flatMap(keys -> keys);
    }

    /** Templates of what is said of a service; one that is started by law is offered to nobody. */
    static List<String> noticesOf(ServiceDefinition service) {
        return Stream.of(
                        isOffered(service) ? OF_OFFER.stream() : Stream.<String>empty(),
                        isChecked(service) ? OF_CHECKED.stream() : Stream.<String>empty(),
                        service.saysOnExpiry() ? Stream.of("expired") : Stream.<String>empty())
                .flatMap(notices -> notices)
                .map(notice -> service.key().text("notice." + notice))
                .toList();
    }

    private static boolean isOffered(ServiceDefinition service) {
        return steps(service).anyMatch(Step.OfferService.class::isInstance);
    }

    /** Whether anyone's entitlement to it is ever checked; of others people are only reminded. */
    private static boolean isChecked(ServiceDefinition service) {
        return steps(service).findAny().isPresent();
    }

    private static Stream<Step> steps(ServiceDefinition service) {
        return Declared.bundles().stream()
                .flatMap(bundle -> bundle.reactions().stream())
                .flatMap(reaction -> reaction.steps().stream())
                .filter(step -> step instanceof Step.Checked checked
                        && checked.service().equals(service.key()));
    }

    private static Stream<String> of(ServiceKey service, Question question) {
        String ask = service.text("ask." + question.name());
        return Stream.concat(
                Stream.of(ask, ask + ".hint"), question.options().stream().map(option -> ask + "." + option));
    }

    private static Stream<String> of(Condition condition) {
        return OF_CONDITION.stream().map(part -> condition.id() + "." + part);
    }

    private static Stream<String> of(Bundle bundle) {
        String key = bundle.key();
        Stream<String> told = bundle.reactions().stream()
                .flatMap(reaction -> reaction.steps().stream())
                .flatMap(step -> switch (step) {
                    case Step.Tell tell -> notice(tell.template());
                    case Step.Remind remind -> notice(remind.template());
                    case Step.Checked checked -> Stream.empty();
                });
        Stream<String> dates = bundle.reactions().stream()
                .flatMap(reaction ->
                        reaction.trigger() instanceof Trigger.At at ? Stream.of(at.moment()) : Stream.empty())
                .filter(moment -> !(moment instanceof CountedDay.Age))
                .map(moment -> key + ".date." + moment.date());
        Stream<String> lastDays = bundle.reactions().stream()
                .flatMap(reaction -> reaction.steps().stream())
                .flatMap(
                        step -> step instanceof Step.OfferService offer && offer.until() instanceof Deadline.Until until
                                ? Stream.of(key + ".date." + until.day())
                                : Stream.empty());
        Stream<String> events = bundle.reactions().stream()
                .map(Bundle.Reaction::trigger)
                .filter(Trigger.Happened.class::isInstance)
                .map(trigger -> event(((Trigger.Happened) trigger).event()));
        Stream<String> undone = Stream.of("corrected", "annulled")
                .flatMap(what -> Stream.concat(Stream.of(key + ".reason." + what), notice(key + ".notice." + what)));
        // By no SMS.
        Stream<String> ended = bundle.toldOfEnding().isEmpty()
                ? Stream.empty()
                : Stream.of("subject", "body").map(part -> key + ".notice.ended." + part);
        return Stream.of(Stream.of(key + ".name", key + ".summary"), told, dates, lastDays, events, undone, ended)
                .flatMap(keys -> keys);
    }

    private static String event(Class<?> event) {
        return event.getPackageName().substring("ae.istibaq.".length()) + ".event." + event.getSimpleName();
    }

    static Stream<String> notice(String template) {
        return OF_NOTICE.stream().map(part -> template + "." + part);
    }

    private static Stream<String> ofEnums() {
        return Stream.of(
                        as("core.catalogue.kind.", ServiceKind.values()),
                        as("core.catalogue.criterion.", Criterion.values()),
                        low("core.applications.state.", State.values()),
                        low("core.proactivity.state.", OfferState.values()),
                        low("core.proactivity.role.", Role.values()),
                        Stream.of("window-closing", "postponed-until").map(what -> "core.proactivity.coming." + what),
                        Stream.of("age", "before", "after")
                                .flatMap(how -> Stream.of("days", "weeks", "months", "years")
                                        .map(unit -> "core.proactivity.bundle." + how + "." + unit)),
                        low("core.eligibility.missing.", Fact.Missing.values()),
                        low("core.eligibility.title.", Verdict.Outcome.values()).map(key -> key.replace('_', '-')),
                        low("core.identity.login.outcome.", hidden("core.identity.LoginOutcome")),
                        as("core.agencies.data.outcome.", hidden("core.agencies.Outcome")),
                        low("core.tasks.obstacle.", PersonNotReached.Obstacle.values()),
                        low("core.tasks.channel.", Channel.SMS, Channel.EMAIL),
                        as("core.payments.difference.", Difference.Kind.values()),
                        Arrays.stream(OfferState.values())
                                .filter(state -> state != OfferState.OPEN)
                                .map(state -> "core.proactivity.state." + small(state) + ".text"),
                        Arrays.stream(State.values())
                                .filter(state -> state != State.DRAFT)
                                .map(state -> "core.applications.next." + small(state)),
                        Stream.of(
                                        "agreed",
                                        "by-law",
                                        "paid",
                                        "submitted",
                                        "decided",
                                        "approved",
                                        "refused",
                                        "returned",
                                        "cancelled")
                                .map(station -> "core.applications.station." + station))
                .flatMap(keys -> keys);
    }

    private static Stream<String> as(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Stream<String> low(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + small(value));
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The values of an enum that its room keeps to itself. */
    private static Enum<?>[] hidden(String name) {
        Class<?> type = PortalClasses.ALL.get("ae.istibaq." + name).reflect();
        return (Enum<?>[]) java.util.Objects.requireNonNull(type.getEnumConstants());
    }
}
