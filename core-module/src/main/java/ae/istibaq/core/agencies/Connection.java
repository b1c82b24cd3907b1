package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.agencies.ExchangeLog.Exchange;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to one agency: few at a time, none while it rests, every call written down, every answer checked. */
class Connection {

    /** The correlation id of the call under way on this thread. */
    static final ScopedValue<UUID> CORRELATION = ScopedValue.newInstance();

    private final String agency;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final ExchangeLog log;
    private final Validator validator;
    private final Clock clock;

    Connection(CircuitBreaker breaker, Bulkhead bulkhead, ExchangeLog log, Validator validator, Clock clock) {
        this.agency = breaker.getName();
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.log = log;
        this.validator = validator;
        this.clock = clock;
    }

    /** Puts the door in front of a client that only speaks HTTP. */
    <T> T guard(Class<T> operations, T client) {
        InvocationHandler door = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? method.invoke(this, arguments)
                : call(client, method, arguments);
        return operations.cast(Proxy.newProxyInstance(operations.getClassLoader(), new Class<?>[] {operations}, door));
    }

    private @Nullable Object call(Object client, Method method, Object @Nullable [] arguments) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction is open while " + agency + " is asked");
        }
        try {
            return bulkhead.executeCheckedSupplier(
                    () -> breaker.executeCheckedSupplier(() -> exchange(client, method, arguments)));
        } catch (BulkheadFullException e) {
            throw new AgencyUnavailable(agency, Reason.BUSY);
        } catch (CallNotPermittedException e) {
            throw new AgencyUnavailable(agency, Reason.RESTING);
        }
    }

    private @Nullable Object exchange(Object client, Method method, Object @Nullable [] arguments) throws Throwable {
        UUID correlation = UUID.randomUUID();
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Outcome outcome = Outcome.UNAVAILABLE;
        try {
            Object result = ScopedValue.where(CORRELATION, correlation).call(() -> send(client, method, arguments));
            check(result, method, correlation);
            outcome = result instanceof Answer<?> answer && !answer.found() ? Outcome.NOT_FOUND : Outcome.ANSWERED;
            return result;
        } catch (AgencyRefused e) {
            outcome = Outcome.REFUSED;
            throw e;
        } finally {
            log.add(new Exchange(
                    agency,
                    Operation.of(method),
                    Exchanges.current(),
                    at,
                    outcome,
                    Duration.ofNanos(System.nanoTime() - begun),
                    correlation));
        }
    }

    private @Nullable Object send(Object client, Method method, Object @Nullable [] arguments) throws Exception {
        // A room keeps its interface to itself, and this one must still be able to call it.
        method.setAccessible(true);
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw Failures.translate(agency, e.getCause());
        }
    }

    private void check(@Nullable Object result, Method method, UUID correlation) {
        if (method.getReturnType() == void.class) {
            return;
        }
        boolean sense = result != null
                && Nullness.holds(result)
                && valid(result)
                && (!(result instanceof Answer<?> answer) || answers(answer, correlation));
        if (!sense) {
            throw new AgencyUnavailable(agency, Reason.NONSENSE);
        }
    }

    // The record apart: where its type is a variable, the validator can't know at first what to look at.
    private boolean valid(Object result) {
        Object record = result instanceof Answer<?> answer ? answer.record() : null;
        return validator.validate(result).isEmpty()
                && (record == null || validator.validate(record).isEmpty());
    }

    private static boolean answers(Answer<?> answer, UUID question) {
        return answer.requestId().equals(question.toString()) && answer.found() == (answer.record() != null);
    }
}
