package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencySettings.Agency;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    /**
     * Where an agency is that does not speak HTTP.
     *
     * @param answering how long its whole answer may take
     */
    public record Place(String host, int port, Duration connecting, Duration answering) {}

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
        if (agency == null || !agency.reachable()) {
            return nowhere(agencyCode, operations);
        }
        Line line = lines.computeIfAbsent(agencyCode, code -> open(code, agency));
        T client = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(line.client()))
                .build()
                .createClient(operations);
        return line.connection().guard(operations, client);
    }

    /**
     * The same for an agency with a protocol of its own: the client speaks it, throws {@link AgencyUnavailable} where
     * there is no usable answer, and the operations are logged by the names of their methods.
     */
    public <T> T connect(String agencyCode, Class<T> operations, Function<Place, T> client) {
        Agency agency = settings.agencies().get(agencyCode);
        if (agency == null || agency.baseUrl() == null) {
            return nowhere(agencyCode, operations);
        }
        URI address = agency.baseUrl();
        Place place = new Place(address.getHost(), address.getPort(), agency.connectTimeout(), agency.readTimeout());
        return connection(agencyCode, agency).guard(operations, client.apply(place));
    }

    /** Whether the portal was told where the agency is, and the key where it wants one. */
    public boolean reaches(String agencyCode) {
        Agency agency = settings.agencies().get(agencyCode);
        return agency != null && agency.reachable();
    }

    private Line open(String code, Agency agency) {
        return new Line(AgencyClient.open(code, agency, clients.getObject()), connection(code, agency));
    }

    private Connection connection(String code, Agency agency) {
        var breaker = breakers.circuitBreaker(code, breaking(agency.rest()));
        var bulkhead = bulkheads.bulkhead(
                code,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(agency.concurrentCalls())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        return new Connection(breaker, bulkhead, exchanges, validator, clock);
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
        log.warn("istibaq.agencies.{} lacks its base-url or its key: the agency counts as unavailable", code);
        return operations.cast(Proxy.newProxyInstance(
                operations.getClassLoader(), new Class<?>[] {operations}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(code, arguments);
                    }
                    throw new AgencyUnavailable(code, Reason.NOT_CONFIGURED);
                }));
    }
}
