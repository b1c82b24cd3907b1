package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Fees;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.shared.EmiratesId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a bundle has to say into messages. */
@Component
class Telling {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Set<Channel> EVERYWHERE = EnumSet.allOf(Channel.class);

    private static final Set<Channel> QUIETLY = EnumSet.of(Channel.EMAIL, Channel.INBOX);

    private final Notifications notifications;
    private final Services services;
    private final Fees fees;
    private final Clock clock;

    Telling(Notifications notifications, Services services, Fees fees, Clock clock) {
        this.notifications = notifications;
        this.services = services;
        this.fees = fees;
        this.clock = clock;
    }

    /** What a person is told, with the document that came with the event. */
    Notice of(Step.Tell step, Steps.Turn turn, Role role) {
        Journey journey = turn.journey();
        return new Notice(
                journey.person(role),
                step.template(),
                values(turn),
                journey.path(),
                about(turn, step.template()),
                step.tone(),
                EVERYWHERE,
                journey.document());
    }

    /** What a person is reminded of. */
    Notice of(Step.Remind step, Steps.Turn turn, Role role) {
        Journey journey = turn.journey();
        return new Notice(
                journey.person(role),
                step.template(),
                values(turn),
                journey.path(),
                about(turn, step.template()),
                Tone.REMINDER,
                EVERYWHERE,
                null);
    }

    private static About about(Steps.Turn turn, String template) {
        Journey journey = turn.journey();
        LocalDate day = turn.day();
        return About.of(journey.cause(), matter(journey, template, turn.occasion()))
                // Where the day moves, it is said again.
                .on(day == null ? "" : day.toString())
                .inJourney(journey.id(), journey.subject());
    }

    /** Says to another what the first could not be told. */
    void another(Journey journey, About about, String template, Tone tone, EmiratesId person) {
        LocalDate day = about.occasion().isEmpty() ? null : LocalDate.parse(about.occasion());
        notifications.send(new Notice(
                person, template, values(journey, day), journey.path(), about, tone, EVERYWHERE, journey.document()));
    }

    /** Tells that what began was corrected or annulled; by every channel, since something heard before is not so. */
    void ofUndoing(Journey journey, String template, EmiratesId person, UUID cause) {
        notifications.send(new Notice(
                person,
                template,
                values(journey),
                journey.path(),
                About.of(cause, cause).inJourney(journey.id(), journey.subject()),
                Tone.DUTY,
                EVERYWHERE,
                null));
    }

    /** Tells that a stage has ended; quietly, and once for each journey however many agencies tell of it. */
    void ofEnding(Journey journey, String template, EmiratesId person, UUID cause) {
        notifications.send(new Notice(
                person,
                template,
                values(journey),
                journey.path(),
                About.of(cause, journey.id()).inJourney(journey.id(), journey.subject()),
                Tone.DUTY,
                QUIETLY,
                null));
    }

    void ofOffer(Offer offer, Journey journey, String what, String occasion, Set<Channel> channels) {
        Map<String, Object> values = values(journey);
        values.put("lastDay", offer.lastDay().format(DAY));
        values.put("daysLeft", ChronoUnit.DAYS.between(LocalDate.now(clock), offer.lastDay()));
        fees.of(services.get(offer.service()), LocalDate.now(clock))
                .ifPresent(fee -> values.put("fee", fee.amount().dirhams().toPlainString()));
        notifications.send(new Notice(
                offer.person(),
                offer.service().text("notice." + what),
                values,
                "/offers/" + offer.id(),
                About.of(offer.cause(), offer.id()).on(occasion).inJourney(journey.id(), journey.subject()),
                services.get(offer.service()).tone(what),
                channels,
                null));
    }

    void ofNo(Verdict verdict, Journey journey, String template) {
        notifications.send(new Notice(
                verdict.person(),
                template,
                values(journey),
                "/checks/" + verdict.id(),
                About.of(verdict.situation().cause(), verdict.id()).inJourney(journey.id(), journey.subject()),
                services.get(verdict.service()).tone("not-eligible"),
                EVERYWHERE,
                null));
    }

    private static Map<String, Object> values(Steps.Turn turn) {
        return values(turn.journey(), turn.day());
    }

    private static Map<String, Object> values(Journey journey, @Nullable LocalDate day) {
        Map<String, Object> values = values(journey);
        if (day != null) {
            values.put("day", day.format(DAY));
        }
        return values;
    }

    /** What is known of a journey, with days written as people read them. */
    static Map<String, Object> values(Journey journey) {
        Map<String, Object> values = new HashMap<>();
        journey.about()
                .forEach((name, told) -> values.put(
                        name, name.endsWith("Date") ? LocalDate.parse(told).format(DAY) : told));
        return values;
    }

    /** What a journey says at a trigger, once for each cause, so that a correction can say it anew. */
    static UUID matter(Journey journey, String template, String occasion) {
        return UUID.nameUUIDFromBytes(
                (journey.id() + template + occasion + journey.cause()).getBytes(StandardCharsets.UTF_8));
    }
}
