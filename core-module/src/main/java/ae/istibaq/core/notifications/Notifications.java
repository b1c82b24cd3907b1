package ae.istibaq.core.notifications;

import ae.istibaq.core.time.Later;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the portal says to people. */
@Component
public class Notifications {

    private final Messages messages;
    private final SendWindow window;
    private final Later later;

    Notifications(Messages messages, SendWindow window, Later later) {
        this.messages = messages;
        this.window = window;
        this.later = later;
    }

    /**
     * Tells a person once it is committed and the hour is decent; does nothing for what was already told. Must be called
     * in the transaction that decides to tell.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        Instant due = window.opening();
        messages.add(notice, due).forEach(added -> Sending.job(added).ifPresent(job -> later.at(due, job)));
    }

    /** Keeps back every SMS and e-mail about a matter that is not out yet; what the inbox holds stays there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(UUID matter) {
        messages.stop(matter);
    }
}
