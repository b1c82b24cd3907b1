package ae.istibaq.core.events;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one door in: takes an event from an agency and answers only when it is stored. */
@RestController
class EventDoor {

    private static final int LARGEST = (int) DataSize.ofKilobytes(64).toBytes();
    private static final MediaType CLOUD_EVENT = MediaType.valueOf("application/cloudevents+json");

    private final EventReading reading;
    private final Inbox inbox;
    private final RateLimiterRegistry budgets;
    private final MessageSource texts;
    private final MeterRegistry meters;

    EventDoor(EventReading reading, Inbox inbox, EventSettings settings, MessageSource texts, MeterRegistry meters) {
        this.reading = reading;
        this.inbox = inbox;
        this.budgets = RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .limitForPeriod(settings.budgetPerSecond())
                .timeoutDuration(Duration.ZERO)
                .build());
        this.texts = texts;
        this.meters = meters;
    }

    private record Told(String pointer, String key, String message) {}

    @PostMapping("/api/events")
    ResponseEntity<?> receive(HttpServletRequest request, Authentication agency, Locale locale) throws IOException {
        ResponseEntity<?> answer = answer(request, agency, locale);
        meters.counter(
                        "istibaq.events.received",
                        "agency",
                        agency.getName(),
                        "status",
                        String.valueOf(answer.getStatusCode().value()))
                .increment();
        return answer;
    }

    private ResponseEntity<?> answer(HttpServletRequest request, Authentication agency, Locale locale)
            throws IOException {
        if (!budgets.rateLimiter(agency.getName()).acquirePermission()) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", locale);
        }
        if (!isCloudEvent(request.getContentType())) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-a-cloud-event", locale);
        }
        if (request.getContentLengthLong() > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale);
        }
        IncomingEvent event;
        try {
            event = reading.read(body);
        } catch (EventInvalid e) {
            return problem(HttpStatus.BAD_REQUEST, "invalid", locale, e.faults());
        }
        return store(event, agency, locale);
    }

    private ResponseEntity<?> store(IncomingEvent event, Authentication agency, Locale locale) {
        if (!event.source().equals("urn:ae:agency:" + agency.getName())) {
            return problem(HttpStatus.FORBIDDEN, "not-your-source", locale);
        }
        if (!agency.getAuthorities().contains(new SimpleGrantedAuthority("SCOPE_" + event.type()))) {
            return problem(HttpStatus.FORBIDDEN, "scope-missing", locale);
        }
        return switch (inbox.store(agency.getName(), event)) {
            case NEW, REPEATED -> ResponseEntity.accepted().build();
            case CONFLICTING -> problem(HttpStatus.CONFLICT, "other-content", locale);
        };
    }

    private static boolean isCloudEvent(@Nullable String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            return type.equalsTypeAndSubtype(CLOUD_EVENT)
                    && (type.getCharset() == null || type.getCharset().name().equals("UTF-8"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private ResponseEntity<?> problem(HttpStatus status, String name, Locale locale) {
        return problem(status, name, locale, List.of());
    }

    private ResponseEntity<?> problem(HttpStatus status, String name, Locale locale, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:istibaq:problem:event-" + name));
        problem.setTitle(text("core.events.problem." + name, locale));
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "faults",
                    faults.stream()
                            .map(fault -> new Told(fault.pointer(), fault.key(), text(fault.key(), locale)))
                            .toList());
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        return (status == HttpStatus.TOO_MANY_REQUESTS ? answer.header(HttpHeaders.RETRY_AFTER, "1") : answer)
                .body(problem);
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNullElse(texts.getMessage(key, null, key, locale), key);
    }
}
