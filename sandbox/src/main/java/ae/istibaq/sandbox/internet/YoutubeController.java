package ae.istibaq.sandbox.internet;

import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.faults.AgencyFault;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** YouTube's look-up of a channel by its handle, as far as the portal uses it. */
@RestController
class YoutubeController {

    private final Taken taken;
    private final FaultSwitch<AgencyFault> fault;
    private final String key;

    YoutubeController(Taken taken, AgencyFaults faults, SandboxSettings settings) {
        this.taken = taken;
        this.fault = faults.of("youtube");
        this.key = settings.doors().getOrDefault("youtube", "");
    }

    record PageInfo(int totalResults, int resultsPerPage) {}

    record Channel(String kind, String etag, String id) {}

    /** @param items left out where there is none */
    record Channels(
            String kind,
            String etag,
            PageInfo pageInfo,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Channel> items) {}

    record Failure(Detail error) {

        record Detail(int code, String message) {}
    }

    @GetMapping("/youtube/v3/channels")
    ResponseEntity<?> channels(
            @RequestHeader(name = "X-Goog-Api-Key", defaultValue = "") String shown,
            @RequestParam String part,
            @RequestParam String forHandle)
            throws InterruptedException {
        fault.play();
        if (fault.strikes(AgencyFault.LATE)) {
            Thread.sleep(fault.delay());
        }
        if (fault.strikes(AgencyFault.NONSENSE)) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body("<!doctype html><p>See you later.");
        }
        if (fault.strikes(AgencyFault.ERRORS)) {
            return failure(HttpStatus.INTERNAL_SERVER_ERROR, "Backend Error");
        }
        if (!shown.equals(key)) {
            return failure(HttpStatus.FORBIDDEN, "The request is missing a valid API key.");
        }
        String handle = forHandle.startsWith("@") ? forHandle.substring(1) : forHandle;
        boolean there = taken.isHandle(handle);
        return ResponseEntity.ok(new Channels(
                "youtube#channelListResponse",
                "sandbox",
                new PageInfo(there ? 1 : 0, 5),
                there ? List.of(new Channel("youtube#channel", "sandbox", id(handle))) : null));
    }

    private static ResponseEntity<Failure> failure(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(new Failure(new Failure.Detail(status.value(), message)));
    }

    private static String id(String handle) {
        var sum = new CRC32();
        sum.update(handle.getBytes(StandardCharsets.UTF_8));
        return "UC" + HexFormat.of().toHexDigits(sum.getValue());
    }
}
