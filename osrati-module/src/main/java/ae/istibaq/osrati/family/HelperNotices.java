package ae.istibaq.osrati.family;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.HelperGiven;
import ae.istibaq.core.people.HelperRevoked;
import ae.istibaq.core.shared.EmiratesId;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells giver and helper when a power is lent and when it ends, so that neither is surprised. */
@Component
class HelperNotices {

    private final Notifications notifications;

    HelperNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(HelperGiven given) {
        tell(given.helper(), "helper-chosen", "/osrati", given.delegation());
        tell(given.giver(), "helper-given", "/delegations", given.delegation());
    }

    @EventListener
    void on(HelperRevoked ended) {
        tell(ended.helper(), "helper-ended", "/delegations", ended.delegation());
        tell(ended.giver(), "helper-ended", "/delegations", ended.delegation());
    }

    private void tell(EmiratesId person, String what, String path, UUID delegation) {
        notifications.send(new Notice(
                person,
                "osrati.family.notice." + what,
                Map.of(),
                path,
                About.of(delegation, delegation),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }
}
