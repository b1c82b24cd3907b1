package ae.istibaq.sandbox.gateways;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before a gateway's pages and calls: plays slow and down, and lets no call in without its token. */
@Component
class Gate implements HandlerInterceptor {

    private static final String PREFIX = "/gateways/";

    private final GatewayTokens tokens;
    private final GatewayFaults faults;

    Gate(GatewayTokens tokens, GatewayFaults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String gateway = path.substring(PREFIX.length()).split("/", 2)[0];
        faults.of(gateway)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .play();
        boolean open = path.endsWith("/oauth2/token") || path.startsWith("/gateways/payments/pay/");
        if (!open && !tokens.accepts(gateway, request.getHeader(HttpHeaders.AUTHORIZATION))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return true;
    }
}
