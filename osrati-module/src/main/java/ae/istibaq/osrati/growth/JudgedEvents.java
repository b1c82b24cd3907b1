package ae.istibaq.osrati.growth;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives how the ministry judges, and says that there is a result; which one stands behind the login only. */
@Configuration
class JudgedEvents {

    static final String UNKNOWN = "osrati.growth.rule.judgement-unknown";

    private final Questionnaires questionnaires;
    private final GrowthPlans plans;
    private final People people;
    private final Powers powers;
    private final Notifications notifications;
    private final Tasks tasks;
    private final Clock clock;

    JudgedEvents(
            Questionnaires questionnaires,
            GrowthPlans plans,
            People people,
            Powers powers,
            Notifications notifications,
            Tasks tasks,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.people = people;
        this.powers = powers;
        this.notifications = notifications;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param reference the portal's, of the form
     * @param repeatOn for MONITOR
     * @param centre for REFER
     */
    record Judged(
            String agencyReference,
            String reference,
            Outcome outcome,
            LocalDate judgedOn,
            @Nullable LocalDate repeatOn,
            @Nullable Centre centre) {

        Questionnaire.Judgement judgement() {
            return new Questionnaire.Judgement(
                    outcome,
                    judgedOn,
                    repeatOn,
                    centre == null
                            ? null
                            : new Questionnaire.Centre(
                                    new BilingualText(centre.nameAr(), centre.nameEn()), centre.phone()));
        }
    }

    record Centre(String nameAr, String nameEn, String phone) {}

    @Bean
    EventReceiver<Judged> growthJudged() {
        return EventReceiver.of(new EventType<>("ae.mocd.growth.judged", "mocd", Judged.class), event -> {
            Judged told = event.data();
            find(told.reference())
                    .ifPresentOrElse(
                            filled -> judged(filled, told, event.id()),
                            () -> tasks.ask(UNKNOWN, told.agencyReference(), event.id()));
        });
    }

    private Optional<Questionnaire> find(String reference) {
        try {
            return questionnaires.find(UUID.fromString(reference));
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    private void judged(Questionnaire filled, Judged told, UUID cause) {
        questionnaires.judge(filled.id(), told.judgement());
        PersonId child = people.keyOf(filled.child());
        plans.plan(child);
        HandedIn handedIn = filled.handedIn();
        if (handedIn != null && maySee(handedIn.by(), child)) {
            tell(handedIn.by(), filled, child, cause);
        }
    }

    /** Of a child that has died, or lives with somebody else by now, nothing is said. */
    private boolean maySee(EmiratesId person, PersonId child) {
        return powers.maySee(person, child, Matter.GROWTH, LocalDate.now(clock));
    }

    private void tell(EmiratesId person, Questionnaire filled, PersonId child, UUID cause) {
        @Nullable UUID journey = plans.journey(child).map(Journey::id).orElse(null);
        About about = About.of(cause, filled.id());
        notifications.send(new Notice(
                person,
                "osrati.growth.notice.judged",
                Map.of(),
                GrowthBegun.pathOf(child),
                journey == null ? about : about.inJourney(journey, child),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }
}
