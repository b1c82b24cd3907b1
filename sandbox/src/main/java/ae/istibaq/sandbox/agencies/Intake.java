package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The counter that all agencies have alike: take in, cancel, tell how it stands. */
@Component
public class Intake {

    /** Portal's references as contracts write them. */
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private final Applications applications;
    private final Decisions decisions;
    private final RepeatedAnswers answers;

    Intake(Applications applications, Decisions decisions, RepeatedAnswers answers) {
        this.applications = applications;
        this.decisions = decisions;
        this.answers = answers;
    }

    record Received(String agencyReference, Instant receivedAt, Instant promisedBy) {}

    /** The fee, as paid at the portal. */
    public record Payment(
            @NotBlank @Size(max = 64) String orderId,
            @PositiveOrZero long fils) {}

    /** Why an agency is asked to stop. */
    public record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    /** Whether it stopped. */
    public record Cancelled(boolean accepted) {}

    /** Where an application stands. */
    public record Standing(
            String agencyReference,
            String reference,
            Status status,
            @Nullable Instant decidedAt,
            @Nullable String reasonCode) {}

    public ResponseEntity<JsonNode> receive(UUID key, Applications.Filing filing) {
        var request = new RepeatedAnswers.Request(
                filing.kind().agency(), key, filing.kind().name(), filing.content());
        return answers.once(request, HttpStatus.CREATED, () -> {
            var application = applications.receive(filing);
            return new Received(application.agencyReference(), application.receivedAt(), application.promisedBy());
        });
    }

    public ResponseEntity<JsonNode> cancel(Kind kind, UUID key, String agencyReference, Cancellation cancellation) {
        var request = new RepeatedAnswers.Request(kind.agency(), key, agencyReference, cancellation);
        return answers.once(request, HttpStatus.OK, () -> new Cancelled(decisions.cancel(kind, agencyReference)));
    }

    public Standing standing(Kind kind, String agencyReference) {
        var application = applications.at(kind, agencyReference);
        return new Standing(
                application.agencyReference(),
                application.reference(),
                application.status(),
                application.decidedAt(),
                application.reasonCode());
    }
}
