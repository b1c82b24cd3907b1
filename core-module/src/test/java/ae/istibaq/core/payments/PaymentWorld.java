package ae.istibaq.core.payments;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.testing.CoreTestApplication;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Payments with a real database and a gateway that is spoken to over HTTP. */
@SpringBootTest(classes = CoreTestApplication.class)
@Import(PaymentWorld.Parts.class)
abstract class PaymentWorld {

    static final MovableClock CLOCK = new MovableClock();
    static final FakeGateway GATEWAY = new FakeGateway(CLOCK);
    static final EmiratesId PAYER = EmiratesId.of("784-1990-1234567-6");
    static final UUID CAUSE = UUID.randomUUID();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("istibaq.agencies.payments.base-url", GATEWAY::url);
        registry.add("istibaq.agencies.payments.client-secret", () -> "s3cret");
        registry.add("istibaq.agencies.payments.rest", () -> "200ms");
        registry.add("istibaq.agencies.payments.connect-timeout", () -> "20s");
        registry.add("istibaq.agencies.payments.read-timeout", () -> "20s");
        registry.add("istibaq.agencies.payments.concurrent-calls", () -> "64");
        registry.add("istibaq.payments.callback-secret", () -> FakeGateway.SECRET);
        registry.add("istibaq.base-url", () -> "https://portal.example");
    }

    /** Remembers what was published and committed; may also break the transaction that publishes. */
    static class Witness {

        private final List<Object> committed = new CopyOnWriteArrayList<>();
        volatile boolean fails;

        @EventListener
        void during(PaymentCaptured captured) {
            if (fails) {
                throw new IllegalStateException("A listener broke the capture of " + captured.order());
            }
        }

        @TransactionalEventListener
        void after(PaymentCaptured event) {
            committed.add(event);
        }

        @TransactionalEventListener
        void after(PaymentFailed event) {
            committed.add(event);
        }

        @TransactionalEventListener
        void after(PaymentRefunded event) {
            committed.add(event);
        }

        @TransactionalEventListener
        void after(CaptureDisputed event) {
            committed.add(event);
        }

        @TransactionalEventListener
        void after(RefundRefused event) {
            committed.add(event);
        }

        @TransactionalEventListener
        void after(ReconciliationDiffers event) {
            committed.add(event);
        }

        List<Object> all() {
            return List.copyOf(committed);
        }
    }

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        Clock movableClock() {
            return CLOCK;
        }

        @Bean
        Witness witness() {
            return new Witness();
        }

        @Bean
        static MessageSource messageSource() {
            ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
            texts.setBasename("portal.core.payments.text.messages");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }
    }

    @Autowired
    protected Payments payments;

    @Autowired
    protected CallbackController callbacks;

    @Autowired
    protected Witness witness;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void theGatewayIsWell() {
        GATEWAY.down = false;
        GATEWAY.refusesRefunds = false;
        witness.fails = false;
        breakers.circuitBreaker(Gateway.CODE).reset();
    }

    static NewOrder order(UUID matter, Line... lines) {
        return new NewOrder(matter, PAYER, List.of(lines), "/applications/" + matter, Language.AR);
    }

    static NewOrder order(UUID matter) {
        return order(
                matter,
                new Line("icp", "core.payments.amount", Aed.ofDirhams(150)),
                new Line("moj", "core.payments.amount", Aed.ofFils(50)));
    }

    /** An order whose payer stands on the gateway's page. */
    UUID givenAnOpenOrder() {
        UUID order = payments.open(order(UUID.randomUUID()));
        payments.page(order);
        return order;
    }

    UUID givenAPaidOrder() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        payments.confirm(order);
        return order;
    }

    HttpStatusCode callBack(UUID order) {
        byte[] body = GATEWAY.callback(order);
        return callBack(GATEWAY.signature(body), body);
    }

    HttpStatusCode callBack(@Nullable String signature, byte[] body) {
        return callbacks.hear(signature, body).getStatusCode();
    }

    PaymentStatus status(UUID order) {
        return PaymentStatus.valueOf(database.sql("select status from core.payment_order where id = ?")
                .param(order)
                .query(String.class)
                .single());
    }

    UUID matter(UUID order) {
        return database.sql("select matter from core.payment_order where id = ?")
                .param(order)
                .query(UUID.class)
                .single();
    }

    void thenItBecomes(PaymentStatus expected, UUID order) {
        await().atMost(15, SECONDS).until(() -> status(order) == expected);
    }

    /** Waits until no job of this order is left that is due now. */
    void thenNothingIsUnderWay(UUID order) {
        await().atMost(15, SECONDS)
                .until(() ->
                        database.sql("""
                        select count(*) from core.scheduled_tasks
                        where task_instance like ? and task_name <> 'payments.watch'
                        """).param(order + "%").query(Long.class).single() == 0);
    }

    List<Object> eventsOf(UUID order) {
        return witness.all().stream().filter(event -> is(event, order)).toList();
    }

    private static boolean is(Object event, UUID order) {
        return switch (event) {
            case PaymentCaptured captured -> captured.order().equals(order);
            case PaymentFailed failed -> failed.order().equals(order);
            case PaymentRefunded refunded -> refunded.order().equals(order);
            case CaptureDisputed disputed -> disputed.order().equals(order);
            case RefundRefused refused -> refused.order().equals(order);
            default -> false;
        };
    }
}
