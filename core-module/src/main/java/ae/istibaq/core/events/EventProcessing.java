package ae.istibaq.core.events;

import static java.util.stream.Collectors.groupingBy;

import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands stored events to their receivers, the events of one subject one after another. */
@Configuration
class EventProcessing {

    private static final TaskDescriptor<Place> PROCESS = TaskDescriptor.of("events.process", Place.class);

    /** What the events of one row are about; the lock's name. */
    record Place(String source, String subject) {}

    /** Before checks that follow from earlier events, so that what happened is told first. */
    static TaskInstance<Place> job(UUID event, String source, String subject) {
        return PROCESS.instance(event.toString())
                .data(new Place(source, subject))
                .priority(Priority.HIGH)
                .build();
    }

    @Bean
    OneTimeTask<Place> processEvent(
            EventOutcomes outcomes,
            EventTypes types,
            ObjectProvider<EventReceiver<?>> receivers,
            JsonMapper json,
            TransactionTemplate transaction,
            EventSettings settings) {
        Map<String, List<EventReceiver<?>>> byType = receivers
                .orderedStream()
                .collect(groupingBy(receiver -> receiver.type().type()));
        return Tasks.oneTime(PROCESS)
                .onDeadExecution(new Revival<>())
                .onFailure((complete, operations) -> failed(complete, operations, outcomes, settings))
                .execute((instance, context) -> transaction.executeWithoutResult(status -> outcomes.claim(
                                UUID.fromString(instance.getId()), instance.getData())
                        .ifPresent(event -> {
                            deliver(event, types, byType.getOrDefault(event.type(), List.of()), json);
                            outcomes.processed(event);
                        })));
    }

    private static void deliver(
            StoredEvent event, EventTypes types, List<EventReceiver<?>> receivers, JsonMapper json) {
        EventTypes.Known known = types.find(event.type());
        if (known != null && !receivers.isEmpty()) {
            deliver(event, known.type(), receivers, json);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void deliver(
            StoredEvent event, EventType<T> type, List<EventReceiver<?>> receivers, JsonMapper json) {
        ReceivedEvent<T> received = new ReceivedEvent<>(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.sequence(),
                data(event, type, json));
        receivers.forEach(receiver -> ((EventReceiver<T>) receiver).receive(received));
    }

    private static <T> T data(StoredEvent event, EventType<T> type, JsonMapper json) {
        try {
            return json.treeToValue(json.readTree(event.body()).get("data"), type.data());
        } catch (JacksonException e) {
            // Without the parser's words, which quote what they read.
            throw new IllegalStateException("The data of " + event.type() + " do not fit " + type.data());
        }
    }

    private static void failed(
            ExecutionComplete complete,
            ExecutionOperations<Place> operations,
            EventOutcomes outcomes,
            EventSettings settings) {
        if (complete.getExecution().consecutiveFailures + 1 < settings.tries()) {
            new BackOff<Place>(settings.firstDelay(), settings.longestDelay()).onFailure(complete, operations);
        } else {
            // Parked before the job is forgotten, so that dying in between leaves a job that finds nothing to do.
            outcomes.park(UUID.fromString(complete.getExecution().taskInstance.getId()));
            operations.stop();
        }
    }
}
