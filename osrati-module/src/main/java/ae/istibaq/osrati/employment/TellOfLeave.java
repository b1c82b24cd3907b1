package ae.istibaq.osrati.employment;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells an employee that the employer has changed a leave, or taken it back; a death of the child keeps it from the phone. */
@Component
class TellOfLeave {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Notifications notifications;
    private final Births births;
    private final People people;

    TellOfLeave(Notifications notifications, Births births, People people) {
        this.notifications = notifications;
        this.births = births;
        this.people = people;
    }

    void changed(EmiratesId employee, Leave leave, boolean cancelled, UUID cause) {
        String birth = leave.notificationNumber();
        PersonId child = birth == null ? null : births.child(birth, null);
        notifications.send(new Notice(
                employee,
                cancelled ? "osrati.employment.notice.leave-cancelled" : "osrati.employment.notice.leave-changed",
                Map.of(
                        "leave", leave.kind().name(),
                        "leaveFrom", DAY.format(leave.from()),
                        "leaveTo", DAY.format(leave.to())),
                "/osrati/people/" + people.idOf(employee),
                new About(cause, cause, "", null, child),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }
}
