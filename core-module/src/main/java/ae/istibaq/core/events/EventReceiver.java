package ae.istibaq.core.events;

import java.util.function.Consumer;

/** What a service does about a type of event; a bean. */
public interface EventReceiver<T> {

    EventType<T> type();

    /**
     * Called in one transaction with all other receivers of the event and with its being marked as processed; what it
     * throws undoes all of it and the event is tried again later. Slow or outside work belongs into durable jobs. Events
     * of one subject are never received at the same time, nor an older one after a newer.
     */
    void receive(ReceivedEvent<T> event);

    /** A receiver of one type of event. */
    static <T> EventReceiver<T> of(EventType<T> type, Consumer<ReceivedEvent<T>> receive) {
        return new EventReceiver<>() {
            @Override
            public EventType<T> type() {
                return type;
            }

            @Override
            public void receive(ReceivedEvent<T> event) {
                receive.accept(event);
            }
        };
    }
}
