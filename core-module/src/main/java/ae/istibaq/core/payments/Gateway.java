package ae.istibaq.core.payments;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.payments.GatewayClient.GatewayLine;
import ae.istibaq.core.payments.GatewayClient.GatewayOrder;
import ae.istibaq.core.payments.GatewayClient.GatewayStatus;
import ae.istibaq.core.payments.GatewayClient.NewGatewayOrder;
import ae.istibaq.core.payments.GatewayClient.NewRefund;
import ae.istibaq.core.payments.GatewayClient.Opened;
import ae.istibaq.core.payments.GatewayClient.Settlement;
import ae.istibaq.core.shared.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Speaks to the payment gateway, never inside a transaction, and believes only answers that are about the question. */
@Component
class Gateway {

    static final String CODE = "payments";

    private final GatewayClient client;
    private final MessageSource texts;
    private final PortalAddress portal;

    Gateway(Connectors connectors, MessageSource texts, PortalAddress portal) {
        this.client = connectors.connect(CODE, GatewayClient.class);
        this.texts = texts;
        this.portal = portal;
    }

    Opened open(PaymentOrder order) {
        NewGatewayOrder request = new NewGatewayOrder(
                order.id(),
                order.fils(),
                "AED",
                order.lines().stream().map(this::line).toList(),
                portal.of("/payments/" + order.id() + "/return"),
                portal.of("/api/payments/callbacks"),
                order.language().code());
        return client.open(order.id(), request);
    }

    private GatewayLine line(Line line) {
        return new GatewayLine(
                line.agency(),
                texts.getMessage(line.labelKey(), null, Language.AR.locale()),
                texts.getMessage(line.labelKey(), null, Language.EN.locale()),
                line.amount().fils());
    }

    GatewayOrder ask(UUID order, String reference) {
        GatewayOrder answer = client.order(reference);
        if (!answer.orderId().equals(order) || !answer.gatewayReference().equals(reference)) {
            throw new GatewayMisspoke("The gateway answered about another order than " + order);
        }
        if (answer.status() == GatewayStatus.CAPTURED && (answer.captureId() == null || answer.capturedAt() == null)) {
            throw new GatewayMisspoke("The gateway did not name the capture of " + order);
        }
        return answer;
    }

    void refund(PaymentOrder order) {
        UUID refund = order.refundId().orElseThrow();
        NewRefund request = new NewRefund(refund, order.takenFils(), order.refundReason());
        if (!client.refund(order.gatewayReference().orElseThrow(), refund, request)
                .refundId()
                .equals(refund)) {
            throw new GatewayMisspoke("The gateway answered about another refund than " + refund);
        }
    }

    Settlement settlement(LocalDate day) {
        Settlement settlement = client.settlement(day.toString());
        if (!settlement.date().equals(day)) {
            throw new GatewayMisspoke("The gateway settled another day than " + day);
        }
        return settlement;
    }
}
