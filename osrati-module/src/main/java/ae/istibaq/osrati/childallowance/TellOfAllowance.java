package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.People;
import ae.istibaq.osrati.childallowance.PaidAllowance.End;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a parent that an allowance ends, and why. After the death of a child the office writes, and no message does. */
@Component
class TellOfAllowance {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private final Notifications notifications;
    private final People people;

    TellOfAllowance(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    void ended(PaidAllowance allowance, UUID cause) {
        End end = Objects.requireNonNull(allowance.end());
        YearMonth last = Objects.requireNonNull(allowance.last());
        if (end == End.DEATH) {
            return;
        }
        notifications.send(new Notice(
                allowance.employee(),
                "osrati.childallowance.notice.ended",
                Map.of("lastMonth", MONTH.format(last), "reason", end.name()),
                "/osrati/people/" + people.idOf(allowance.employee()),
                new About(cause, cause, "", null, allowance.child()),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }
}
