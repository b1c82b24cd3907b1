package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import jakarta.validation.constraints.NotBlank;
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
class Intake {

    private final Applications applications;
    private final RepeatedAnswers answers;

    Intake(Applications applications, RepeatedAnswers answers) {
        this.applications = applications;
        this.answers = answers;
    }

    record Received(String agencyReference, Instant receivedAt, Instant promisedBy) {}

    record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    record Cancelled(boolean accepted) {}

    record Standing(
            String agencyReference,
            String reference,
            Status status,
            @Nullable Instant decidedAt,
            @Nullable String reasonCode) {}

    /** @param body as it came, to know a repetition by */
    ResponseEntity<JsonNode> receive(UUID key, Object body, Applications.Filing filing) {
        var request = new RepeatedAnswers.Request(
                filing.kind().agency(), key, filing.kind().name(), body);
        return answers.once(request, HttpStatus.CREATED, () -> {
            var application = applications.receive(filing);
            return new Received(application.agencyReference(), application.receivedAt(), application.promisedBy());
        });
    }

    ResponseEntity<JsonNode> cancel(Kind kind, UUID key, String agencyReference, Cancellation cancellation) {
        var request = new RepeatedAnswers.Request(kind.agency(), key, agencyReference, cancellation);
        return answers.once(request, HttpStatus.OK, () -> new Cancelled(applications.cancel(kind, agencyReference)));
    }

    Standing standing(Kind kind, String agencyReference) {
        var application = applications.at(kind, agencyReference);
        return new Standing(
                application.agencyReference(),
                application.reference(),
                application.status(),
                application.decidedAt(),
                application.reasonCode());
    }
}
