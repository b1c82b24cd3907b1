package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.Persona;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the browser back to the service provider with a code or with the reason why there is none. */
@Component
class WayBack {

    /** Its own name: cookies know no ports, and the portal's must survive on the same host. */
    static final String COOKIE = "SANDBOX_UAEPASS";

    private final Grants grants;
    private final FaultSwitch<UaePassFault> fault;
    private final HttpClient somebodyElse =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    WayBack(Grants grants, FaultSwitch<UaePassFault> fault) {
        this.grants = grants;
        this.fault = fault;
    }

    String withCode(AuthorizationRequest request, Persona account) {
        String code = grants.code(request, account);
        boolean forged = fault.strikes(UaePassFault.FORGED_CALLBACK);
        AuthorizationRequest answered =
                forged ? request.withState(UUID.randomUUID().toString()) : request;
        String address = answered.answeredWith(Map.of("code", code));
        if (fault.strikes(UaePassFault.DUPLICATE_CALLBACK)) {
            openElsewhere(address);
        }
        return "redirect:" + address;
    }

    String withError(AuthorizationRequest request, String error) {
        AuthorizationRequest answered = fault.strikes(UaePassFault.DROP_STATE) ? request.withState(null) : request;
        return "redirect:" + answered.answeredWith(Map.of("error", error));
    }

    private void openElsewhere(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .GET()
                .build();
        try {
            somebodyElse.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException unreachable) {
            // Whatever becomes of the duplicate, the browser goes its way.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
