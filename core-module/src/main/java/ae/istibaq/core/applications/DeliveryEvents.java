package ae.istibaq.core.applications;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives where the post says that a parcel is. */
@Configuration
class DeliveryEvents {

    @Bean
    EventReceiver<Deliveries.Moved> parcelMoved(Deliveries deliveries) {
        return EventReceiver.of(
                new EventType<>("ae.post.parcel.moved", "post", Deliveries.Moved.class),
                event -> deliveries.keep(event.data()));
    }
}
