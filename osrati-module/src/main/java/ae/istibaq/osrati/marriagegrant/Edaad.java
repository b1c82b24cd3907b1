package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.applications.ApplicationDecided;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course both spouses attend within a year of applying for the grant (Cabinet Resolution 5 of 2017, as reported): until
 * when each of them has, and that they were there.
 */
@Component
class Edaad {

    static final String PATH = "/osrati/edaad";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String WITHIN = "osrati.marriagegrant.edaad-within";

    private final EdaadBook book;
    private final Journeys journeys;
    private final Notifications notifications;
    private final Parameters parameters;
    private final Clock clock;

    Edaad(EdaadBook book, Journeys journeys, Notifications notifications, Parameters parameters, Clock clock) {
        this.book = book;
        this.journeys = journeys;
        this.notifications = notifications;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The ministry has received the application: each who has not attended hears until when; again changes nothing. */
    @Transactional
    void begin(Situation situation) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusMonths(parameters.require(WITHIN, today).number());
        for (Role role : List.of(Role.HUSBAND, Role.WIFE)) {
            EmiratesId person = situation.role(role.name());
            if (situation.about().containsKey(dateOf(role))
                    || book.attendedOn(person).isPresent()) {
                continue;
            }
            journeys.setDate(situation.journey(), dateOf(role), until);
            notifications.send(new Notice(
                    person,
                    "osrati.marriagegrant.notice.edaad-begun",
                    Map.of("edaadUntil", DAY.format(until)),
                    PATH,
                    About.of(situation.cause(), matter(situation.journey(), person))
                            .inJourney(situation.journey(), null),
                    Tone.REMINDER,
                    EnumSet.allOf(Channel.class),
                    null));
        }
    }

    /** Said once to each of a marriage. */
    private static UUID matter(UUID journey, EmiratesId person) {
        return UUID.nameUUIDFromBytes(("edaad " + journey + person.digits()).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody was there: there is nothing to remind them of. */
    @Transactional
    void attended(EmiratesId person, LocalDate day, UUID cause) {
        book.keep(person, day, cause);
        duties(person).forEach(duty -> journeys.clearDate(duty.journey().id(), dateOf(duty.role())));
    }

    /** Without a grant nobody need attend. */
    @EventListener
    void on(ApplicationDecided decided) {
        if (decided.service().equals(MarriageGrant.KEY) && decided.outcome() == State.REFUSED) {
            Stream.of(Role.HUSBAND, Role.WIFE).forEach(role -> journeys.clearDate(decided.journey(), dateOf(role)));
        }
    }

    /** Until when a person is to attend; empty for who need not, or has. */
    Optional<LocalDate> dueOf(EmiratesId person) {
        return duties(person)
                .flatMap(duty -> duty.journey().day(dateOf(duty.role())).stream())
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> attendedOn(EmiratesId person) {
        return book.attendedOn(person);
    }

    private record Duty(Journey journey, Role role) {}

    private Stream<Duty> duties(EmiratesId person) {
        return journeys.of(person).stream()
                .flatMap(journey -> Stream.of(Role.HUSBAND, Role.WIFE)
                        .filter(role -> person.equals(journey.roles().get(role)))
                        .map(role -> new Duty(journey, role)));
    }

    private static String dateOf(Role role) {
        return role == Role.HUSBAND ? MarriageGrant.EDAAD_OF_HUSBAND : MarriageGrant.EDAAD_OF_WIFE;
    }
}
