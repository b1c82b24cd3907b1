package ae.istibaq.sandbox.payments;

import ae.istibaq.sandbox.pages.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which a person pays, and the way back to the portal. */
@Controller
@RequestMapping("/gateways/payments/pay/{token}")
class PaymentPageController {

    /** What the payer pressed. */
    enum Press {
        PAY(OrderStatus.CAPTURED),
        REFUSE(OrderStatus.FAILED),
        CANCEL(OrderStatus.CANCELLED);

        private final OrderStatus end;

        Press(OrderStatus end) {
            this.end = end;
        }
    }

    record PageLine(String label, String amount) {}

    record Page(
            String token, String reference, List<PageLine> lines, String total, OrderStatus status, URI returnUrl) {}

    private static final String PAGE = "payments/pay";

    private final PaymentGateway gateway;

    PaymentPageController(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        PaymentOrder order = find(token);
        PageLanguage.suggest(order.request().language(), request, response);
        String language = PageLanguage.now();
        model.addAttribute("order", page(order, language));
        return PAGE;
    }

    @PostMapping
    ResponseEntity<Void> press(@PathVariable String token, @RequestParam Press press) {
        PaymentOrder order = find(token);
        gateway.close(order, press.end);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(order.request().returnUrl())
                .build();
    }

    private Page page(PaymentOrder order, String language) {
        return new Page(
                order.token(),
                order.reference(),
                order.request().lines().stream()
                        .map(line -> new PageLine(line.label(language), dirhams(line.fils())))
                        .toList(),
                dirhams(order.request().amountFils()),
                gateway.status(order),
                order.request().returnUrl());
    }

    private PaymentOrder find(String token) {
        return gateway.byToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String dirhams(long fils) {
        return String.format(Locale.ROOT, "%,d.%02d", fils / 100, fils % 100);
    }
}
