package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What every contract has alike once something was filed: how it stands, and taking it back. */
@RestController
@RequestMapping("/agencies/{agency}/{filings}/{agencyReference}")
class FilingsController {

    private final Intake intake;

    FilingsController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/cancellation")
    ResponseEntity<JsonNode> cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agency,
            @PathVariable String filings,
            @PathVariable String agencyReference,
            @Valid @RequestBody Intake.Cancellation cancellation) {
        return intake.cancel(kind(agency, filings), key, agencyReference, cancellation);
    }

    @GetMapping
    Intake.Standing standing(
            @PathVariable String agency, @PathVariable String filings, @PathVariable String agencyReference) {
        return intake.standing(kind(agency, filings), agencyReference);
    }

    private static Kind kind(String agency, String filings) {
        return Kind.at(agency, filings).orElseThrow(NoSuchEntry::new);
    }
}
