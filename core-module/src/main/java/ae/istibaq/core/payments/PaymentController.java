package ae.istibaq.core.payments;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.identity.Customer;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way to the gateway's page and back. */
@Controller
@RequestMapping("/payments/{order}")
class PaymentController {

    private static final String GATEWAY_DOWN = "core/payments/pages/gateway-down";
    private static final String BEING_CHECKED = "core/payments/pages/being-checked";

    private final Payments payments;
    private final PaymentBook book;

    PaymentController(Payments payments, PaymentBook book) {
        this.payments = payments;
        this.book = book;
    }

    @PostMapping("/pay")
    ModelAndView pay(@PathVariable("order") UUID id, @AuthenticationPrincipal Customer customer) {
        PaymentOrder order = own(id, customer);
        try {
            return seeOther(payments.page(id).toString());
        } catch (OrderNotPayable already) {
            return seeOther(order.returnPath());
        } catch (AgencyUnavailable down) {
            return page(GATEWAY_DOWN, HttpStatus.SERVICE_UNAVAILABLE, order);
        }
    }

    /** Where the gateway sends the browser back to; what the payment's state is, the portal asks itself. */
    @GetMapping("/return")
    ModelAndView comeBack(@PathVariable("order") UUID id, @AuthenticationPrincipal Customer customer) {
        PaymentOrder order = own(id, customer);
        try {
            payments.confirm(id);
            return seeOther(order.returnPath());
        } catch (AgencyUnavailable | GatewayMisspoke down) {
            return page(BEING_CHECKED, HttpStatus.OK, order);
        }
    }

    private PaymentOrder own(UUID id, Customer customer) {
        PaymentOrder order = book.read(id);
        if (!order.payer().equals(customer.emiratesId())) {
            throw new OrderUnknown(id);
        }
        return order;
    }

    private static ModelAndView seeOther(String address) {
        ModelAndView redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static ModelAndView page(String view, HttpStatus status, PaymentOrder order) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("payment", Payment.of(order));
        page.addObject("returnPath", order.returnPath());
        return page;
    }
}
