package ae.istibaq.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class EventProcessingTests extends EventTest {

    @Autowired
    private ParkedEvents parkedEvents;

    private String token = "";

    @BeforeEach
    void logIn() throws Exception {
        token = tokenOf("moj", REGISTERED + "+" + ANNULLED);
        register.received.clear();
        contracts.parked.clear();
    }

    @AfterEach
    void calm() {
        register.then = event -> {};
    }

    @Test
    void handsOverTheDataWithThePortalsOwnIdAsCause() throws Exception {
        ObjectNode event = contract(aContractNumber(), 7);
        send(token, event.toString());
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));

        ReceivedEvent<Contracts.Contract> received = register.received.getLast();
        assertThat(received.id()).isNotEqualTo(UUID.fromString(event.get("id").asString()));
        assertThat(received.sequence()).isEqualTo(7);
        assertThat(received.source()).isEqualTo("urn:ae:agency:moj");
        assertThat(received.data().husband().emiratesId()).isEqualTo("784199912345678");
        assertThat(received.data().wife().nameAr()).isEqualTo("مريم");
    }

    @Test
    void hasNoEffectOfAnEventOlderThanAProcessedOne() throws Exception {
        String number = aContractNumber();
        ObjectNode annulled = annulment(number, 2);
        ObjectNode registered = contract(number, 1);

        send(token, annulled.toString());
        await().untilAsserted(() -> assertThat(outcomeOf(annulled)).isEqualTo("PROCESSED"));
        send(token, registered.toString());
        await().untilAsserted(() -> assertThat(outcomeOf(registered)).isEqualTo("SUPERSEDED"));

        assertThat(effectsOn(number)).isOne();
        assertThat(register.received).isEmpty();
    }

    @Test
    void leavesNothingHalfDoneWhenAReceiverThrows() throws Exception {
        String number = aContractNumber();
        AtomicInteger left = new AtomicInteger(1);
        register.then = event -> {
            if (left.getAndDecrement() > 0) {
                assertThat(effectsOn(number)).isOne(); // its own row, within its transaction
                throw new IllegalStateException("in the middle");
            }
        };
        ObjectNode event = contract(number, 1);
        send(token, event.toString());

        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));
        assertThat(effectsOn(number)).isOne();
        assertThat(register.received).hasSize(2);
        assertThat(contracts.parked).isEmpty();
    }

    @Test
    void parksWhatFailsTooOftenAndSaysSo() throws Exception {
        String number = aContractNumber();
        register.then = event -> {
            throw new IllegalStateException("always");
        };
        ObjectNode event = contract(number, 1);
        send(token, event.toString());

        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PARKED"));
        await().untilAsserted(() -> assertThat(contracts.parked).hasSize(1));
        EventParked parked = contracts.parked.getFirst();
        assertThat(parked.agency()).isEqualTo("moj");
        assertThat(register.received).hasSize(3);
        assertThat(effectsOn(number)).isZero();
        assertThat(parkedEvents.count()).isPositive();
        await().untilAsserted(() -> assertThat(jobsOf(parked.event())).isZero());

        register.then = ok -> {};
        parkedEvents.processAgain(parked.event());
        await().untilAsserted(() -> assertThat(outcomeOf(event)).isEqualTo("PROCESSED"));
        parkedEvents.processAgain(parked.event());
        assertThat(effectsOn(number)).isOne();
    }

    @Test
    void processesOneSubjectsEventsOneAfterAnother() throws Exception {
        String number = aContractNumber();
        AtomicInteger inside = new AtomicInteger();
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch pause = new CountDownLatch(1);
        register.then = event -> {
            together.add(inside.incrementAndGet());
            try {
                assertThat(pause.await(30, TimeUnit.MILLISECONDS)).isFalse();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            inside.decrementAndGet();
        };
        List<ObjectNode> events = new ArrayList<>();
        for (int sequence = 1; sequence <= 6; sequence++) {
            ObjectNode event = contract(number, sequence);
            events.add(event);
            send(token, event.toString());
        }

        await().untilAsserted(() -> assertThat(events)
                .allSatisfy(event -> assertThat(outcomeOf(event)).isNotEqualTo("NONE")));
        assertThat(together).containsOnly(1);
        assertThat(register.received)
                .extracting(ReceivedEvent::sequence)
                .isSorted()
                .last()
                .isEqualTo(6L);
    }

    private int jobsOf(UUID event) {
        return database.sql("select count(*) from core.scheduled_tasks where task_instance = ?")
                .param(event.toString())
                .query(Integer.class)
                .single();
    }
}
