package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import ae.istibaq.core.time.Unhurried;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The durable jobs that carry messages out, each by its message's id. */
@Configuration
class Sending {

    private static final TaskDescriptor<Void> SMS = TaskDescriptor.of("notifications.send-sms");
    private static final TaskDescriptor<Void> EMAIL = TaskDescriptor.of("notifications.send-email");

    private final NewMessages news;
    private final Messages messages;
    private final Recipients recipients;
    private final Hearing hearing;
    private final SendWindow window;
    private final Guard guard;
    private final NotificationSettings settings;
    private final Later later;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(
            NewMessages news,
            Messages messages,
            Recipients recipients,
            Hearing hearing,
            SendWindow window,
            Guard guard,
            NotificationSettings settings,
            Later later,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.news = news;
        this.messages = messages;
        this.recipients = recipients;
        this.hearing = hearing;
        this.window = window;
        this.guard = guard;
        this.settings = settings;
        this.later = later;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The job of a message; none for the inbox. E-mails are unhurried, as their documents take long to print. */
    static Optional<TaskInstance<Void>> job(NewMessages.Added message) {
        String id = message.id().toString();
        return switch (message.channel()) {
            case SMS -> Optional.of(SMS.instance(id).priority(Priority.HIGH).build());
            case EMAIL -> Optional.of(EMAIL.instance(id).build());
            case INBOX -> Optional.empty();
        };
    }

    @Bean
    CustomTask<Void> sendSms(SmsCarrier carrier) {
        return task(SMS, carrier);
    }

    @Bean
    Unhurried sendEmail(EmailCarrier carrier) {
        return new Unhurried(task(EMAIL, carrier));
    }

    private CustomTask<Void> task(TaskDescriptor<Void> descriptor, Carrier carrier) {
        return Tasks.custom(descriptor)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> attempt(UUID.fromString(job.getId()), carrier));
    }

    private CompletionHandler<Void> attempt(UUID id, Carrier carrier) {
        Optional<Message> waiting = leaving(id);
        if (waiting.isEmpty()) {
            return new OnCompleteRemove<>();
        }
        Instant opening = window.opening(waiting.get().dueAt());
        if (opening.isAfter(clock.instant())) {
            return (complete, operations) -> operations.reschedule(complete, opening);
        }
        Message message = waiting.get();
        try {
            Optional<Obstacle> obstacle = carry(message, carrier);
            obstacle.ifPresent(reason -> giveUp(message, carrier.channel(), reason));
        } catch (PersonUnknown e) {
            giveUp(message, carrier.channel(), Obstacle.UNKNOWN_PERSON);
        } catch (Carrier.Refused e) {
            giveUp(message, carrier.channel(), Obstacle.REFUSED);
        } catch (RuntimeException e) {
            if (clock.instant().isBefore(message.dueAt().plus(settings.tryFor()))) {
                throw e;
            }
            giveUp(message, carrier.channel(), Obstacle.TRIED_IN_VAIN);
        }
        return new OnCompleteRemove<>();
    }

    /** The message, if it waits and no hush keeps it back. */
    private Optional<Message> leaving(UUID id) {
        Optional<Messages.Waiting> waiting = messages.waiting(id);
        if (waiting.filter(Messages.Waiting::covered).isPresent()) {
            guard.obey(id);
            waiting = messages.waiting(id);
        }
        return waiting.map(Messages.Waiting::message);
    }

    private Optional<Obstacle> carry(Message message, Carrier carrier) {
        if (!message.wishes().allow(carrier.channel())) {
            return Optional.of(Obstacle.TURNED_OFF);
        }
        Recipient recipient = recipients.of(message);
        // Finding out how to reach somebody may take its time, in which something sad may be told.
        if (leaving(message.id()).isEmpty()) {
            return Optional.empty();
        }
        if (!recipient.alive()) {
            return Optional.of(Obstacle.DECEASED);
        }
        if (!hearing.mayHear(message.person(), message.about().subject())) {
            return Optional.of(Obstacle.NO_LONGER_THEIRS);
        }
        Optional<Obstacle> obstacle = carrier.obstacle(recipient);
        if (obstacle.isEmpty()) {
            carrier.carry(message, recipient);
            messages.sent(message.id());
        }
        return obstacle;
    }

    private void giveUp(Message message, Channel channel, Obstacle obstacle) {
        boolean nobodysFault = obstacle == Obstacle.TURNED_OFF || notTheirs(obstacle);
        transaction.executeWithoutResult(status -> {
            messages.giveUp(message.id(), nobodysFault ? MessageState.CANCELLED : MessageState.FAILED, obstacle);
            tryOtherwise(message, channel, obstacle);
        });
    }

    /** After an SMS comes an e-mail; when that has no hope either, the inbox holds it and staff hear of it. */
    void tryOtherwise(Message message, Channel channel, Obstacle obstacle) {
        if (notTheirs(obstacle)) {
            events.publishEvent(new PersonNotReached(
                    message.id(), message.person(), message.template(), message.about(), obstacle));
            return;
        }
        Set<Channel> others =
                channel == Channel.SMS ? EnumSet.of(Channel.EMAIL, Channel.INBOX) : EnumSet.of(Channel.INBOX);
        Notice again = new Notice(
                message.person(),
                message.template(),
                message.values(),
                message.path(),
                message.about(),
                message.tone(),
                others,
                message.attachment());
        Instant due = window.opening();
        news.add(List.of(again), due).forEach(added -> job(added).ifPresent(job -> later.at(added.dueAt(), job)));
        if (!messages.hopeFor(message) && !wantsNone(message)) {
            events.publishEvent(new PersonNotReached(
                    message.id(), message.person(), message.template(), message.about(), obstacle));
        }
    }

    /** Nothing of it may reach the person by another way. */
    private static boolean notTheirs(Obstacle obstacle) {
        return obstacle == Obstacle.DECEASED || obstacle == Obstacle.NO_LONGER_THEIRS;
    }

    /** Whether the person has turned off every way, and so has asked for the inbox alone. */
    private boolean wantsNone(Message message) {
        return messages.attempts(message).stream().allMatch(attempt -> attempt.obstacle() == Obstacle.TURNED_OFF);
    }
}
