package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of a kept seat also those who decide of the child's schooling and are not the applicant. */
@Component
class SeatNotices {

    private final Notifications notifications;
    private final Powers powers;
    private final Clock clock;

    SeatNotices(Notifications notifications, Powers powers, Clock clock) {
        this.notifications = notifications;
        this.powers = powers;
        this.clock = clock;
    }

    void reserved(Application application, String schoolYear, UUID cause) {
        PersonId child = java.util.Objects.requireNonNull(application.subject());
        powers.whoDecide(child, Matter.SCHOOL, LocalDate.now(clock)).stream()
                .filter(parent -> !parent.equals(application.applicant()))
                .forEach(parent -> notifications.send(new Notice(
                        parent,
                        "osrati.schoolseat.notice.reserved",
                        Map.of("schoolYear", schoolYear),
                        "/osrati/people/" + child,
                        About.of(cause, application.id()).inJourney(application.journey(), child),
                        Tone.CONTENT,
                        EnumSet.allOf(Channel.class),
                        null)));
    }
}
