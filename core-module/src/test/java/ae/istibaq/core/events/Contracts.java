package ae.istibaq.core.events;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service for the tests: what it does about a marriage contract is decided by each test. */
@TestConfiguration
class Contracts {

    record Spouse(String emiratesId, @Nullable String nameAr, String nameEn, LocalDate birthDate) {}

    record Contract(String contractNumber, LocalDate contractDate, Spouse husband, Spouse wife) {}

    record Annulment(String contractNumber, LocalDate annulledOn, String reasonCode) {}

    static final EventType<Contract> REGISTERED =
            new EventType<>("ae.moj.marriage-contract.registered", "moj", Contract.class);
    static final EventType<Annulment> ANNULLED =
            new EventType<>("ae.moj.marriage-contract.annulled", "moj", Annulment.class);

    /** Writes a row for each event it receives, then does what the test wants. */
    static class Register implements EventReceiver<Contract> {

        final List<ReceivedEvent<Contract>> received = new CopyOnWriteArrayList<>();
        volatile Consumer<ReceivedEvent<Contract>> then = event -> {};
        private final JdbcClient database;

        Register(JdbcClient database) {
            this.database = database;
        }

        @Override
        public EventType<Contract> type() {
            return REGISTERED;
        }

        @Override
        public void receive(ReceivedEvent<Contract> event) {
            received.add(event);
            database.sql("insert into test_effect (event, subject, sequence) values (?, ?, ?)")
                    .params(event.id(), event.subject(), event.sequence())
                    .update();
            then.accept(event);
        }
    }

    final List<EventParked> parked = new CopyOnWriteArrayList<>();

    @Bean
    EventType<Contract> registered() {
        return REGISTERED;
    }

    @Bean
    EventType<Annulment> annulled() {
        return ANNULLED;
    }

    @Bean
    Register register(JdbcClient database) {
        database.sql("create table if not exists test_effect (event uuid, subject text, sequence bigint)")
                .update();
        return new Register(database);
    }

    @Bean
    EventReceiver<Annulment> annulments(JdbcClient database) {
        return new EventReceiver<>() {
            @Override
            public EventType<Annulment> type() {
                return ANNULLED;
            }

            @Override
            public void receive(ReceivedEvent<Annulment> event) {
                database.sql("insert into test_effect (event, subject, sequence) values (?, ?, ?)")
                        .params(event.id(), event.subject(), event.sequence())
                        .update();
            }
        };
    }

    @EventListener
    void on(EventParked event) {
        parked.add(event);
    }
}
