package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.faults.AgencyFault;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.gateways.GatewayTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands before every agency: plays its faults, and lets in only calls that show the agency's own token and say by a
 * correlation id which request they are. Waiting happens on the request's virtual thread.
 */
@Component
class AgencyGate extends OncePerRequestFilter {

    private static final String PREFIX = "/agencies/";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final AgencyFaults faults;
    private final GatewayTokens tokens;
    private final JsonMapper json;
    private final Nonsense nonsense;

    AgencyGate(AgencyFaults faults, GatewayTokens tokens, JsonMapper json) {
        this.faults = faults;
        this.tokens = tokens;
        this.json = json;
        this.nonsense = new Nonsense(json);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var agency = request.getRequestURI().substring(PREFIX.length()).split("/", 2)[0];
        var fault = faults.find(agency).orElse(null);
        if (fault == null) {
            answer(response, HttpStatus.NOT_FOUND, null);
        } else if (fault.strikes(AgencyFault.DOWN)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            if (fault.strikes(AgencyFault.SLOW)) {
                pause(fault);
            }
            work(new Call(agency, fault, request, response), chain);
        }
    }

    private record Call(
            String agency, FaultSwitch<AgencyFault> fault, HttpServletRequest request, HttpServletResponse response) {}

    private void work(Call call, FilterChain chain) throws ServletException, IOException {
        if (call.fault().strikes(AgencyFault.ERRORS)) {
            answer(call.response(), HttpStatus.INTERNAL_SERVER_ERROR, "The agency failed while working on it");
        } else if (call.request().getRequestURI().endsWith("/oauth2/token")) {
            chain.doFilter(call.request(), call.response());
        } else if (!tokens.accepts(call.agency(), call.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            call.response().setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            answer(call.response(), HttpStatus.UNAUTHORIZED, null);
        } else if (!isUuid(call.request().getHeader(Answer.CORRELATION))) {
            answer(call.response(), HttpStatus.BAD_REQUEST, "X-Correlation-Id must be a UUID");
        } else {
            let(call, chain);
        }
    }

    private void let(Call call, FilterChain chain) throws ServletException, IOException {
        boolean rubbish = call.fault().strikes(AgencyFault.NONSENSE);
        boolean late = call.fault().strikes(AgencyFault.LATE);
        if (!rubbish && !late) {
            chain.doFilter(call.request(), call.response());
            return;
        }
        var held = new ContentCachingResponseWrapper(call.response());
        chain.doFilter(call.request(), held);
        if (late) {
            pause(call.fault());
        }
        if (rubbish && held.getStatus() < 300) {
            var made = nonsense.instead(held.getContentAsByteArray());
            held.resetBuffer();
            held.setContentType(made.type().toString());
            held.getOutputStream().write(made.body());
        }
        held.copyBodyToResponse();
    }

    private static void pause(FaultSwitch<AgencyFault> fault) {
        try {
            Thread.sleep(fault.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isUuid(@Nullable String value) {
        return value != null && value.matches(UUID);
    }

    private void answer(HttpServletResponse response, HttpStatus status, @Nullable String detail) throws IOException {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
