package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencySettings.Agency;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The one door out: turns an HTTP interface into calls to an agency. */
@Component
public class Connectors {

    private static final Logger log = LoggerFactory.getLogger(Connectors.class);

    private final AgencySettings settings;
    private final ObjectProvider<RestClient.Builder> clients;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final ExchangeLog exchanges;
    private final Validator validator;
    private final Clock clock;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    private record Line(RestClient client, Connection connection) {}

    Connectors(
            AgencySettings settings,
            ObjectProvider<RestClient.Builder> clients,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            ExchangeLog exchanges,
            Validator validator,
            Clock clock) {
        this.settings = settings;
        this.clients = clients;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.exchanges = exchanges;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Connects an interface of {@code @HttpExchange} methods with an agency. Its methods throw {@link AgencyUnavailable}
     * or {@link AgencyRefused} and nothing else of HTTP, must not be called inside a transaction, and are not repeated
     * here: trying again is the durable job's.
     *
     * @param agencyCode key of {@code istibaq.agencies}; an agency without a base URL counts as unavailable
     */
    public <T> T connect(String agencyCode, Class<T> operations) {
        Agency agency = settings.agencies().get(agencyCode);
        if (agency == null || agency.baseUrl() == null) {
            log.warn("istibaq.agencies.{}.base-url is not set: the agency counts as unavailable", agencyCode);
            return nowhere(agencyCode, operations);
        }
        Line line = lines.computeIfAbsent(agencyCode, code -> open(code, agency));
        T client = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(line.client()))
                .build()
                .createClient(operations);
        return line.connection().guard(operations, client);
    }

    private Line open(String code, Agency agency) {
        var breaker = breakers.circuitBreaker(code, breaking(agency.rest()));
        var bulkhead = bulkheads.bulkhead(
                code,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(agency.concurrentCalls())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        return new Line(
                AgencyClient.open(code, agency, clients.getObject()),
                new Connection(breaker, bulkhead, exchanges, validator, clock));
    }

    // A refusal is a sign of health; nonsense is not.
    private static CircuitBreakerConfig breaking(Duration rest) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(rest)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordExceptions(AgencyUnavailable.class)
                .build();
    }

    private static <T> T nowhere(String code, Class<T> operations) {
        return operations.cast(Proxy.newProxyInstance(
                operations.getClassLoader(), new Class<?>[] {operations}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(code, arguments);
                    }
                    throw new AgencyUnavailable(code, Reason.NOT_CONFIGURED);
                }));
    }
}
