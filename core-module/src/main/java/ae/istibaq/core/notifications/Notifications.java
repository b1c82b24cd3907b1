package ae.istibaq.core.notifications;

import static java.util.stream.Collectors.groupingBy;

import ae.istibaq.core.time.Later;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the portal says to people. */
@Component
public class Notifications {

    private final NewMessages news;
    private final Messages messages;
    private final SendWindow window;
    private final Later later;

    Notifications(NewMessages news, Messages messages, SendWindow window, Later later) {
        this.news = news;
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
        sendAll(List.of(notice));
    }

    /** Tells many with few statements, each as {@link #send} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(List<Notice> notices) {
        Instant due = window.opening();
        news.add(notices, due).stream()
                .collect(groupingBy(NewMessages.Added::dueAt))
                .forEach((moment, added) -> later.all(
                        moment,
                        added.stream()
                                .flatMap(message -> Sending.job(message).stream())
                                .<TaskInstance<?>>map(job -> job)
                                .toList()));
    }

    /** Keeps back every SMS and e-mail about a matter that is not out yet; what the inbox holds stays there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(UUID matter) {
        messages.stop(matter);
    }
}
