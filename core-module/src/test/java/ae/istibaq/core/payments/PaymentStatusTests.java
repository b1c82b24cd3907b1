package ae.istibaq.core.payments;

import static ae.istibaq.core.payments.PaymentStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaymentStatusTests {

    @Test
    void allowsTheMovesOfTheTableAndNoOther() {
        assertMoves(CREATED, OPEN, FAILED, CANCELLED);
        assertMoves(OPEN, CAPTURED, DISPUTED, FAILED, CANCELLED, EXPIRED, REFUND_ASKED);
        assertMoves(DISPUTED, CAPTURED, REFUND_ASKED);
        assertMoves(FAILED, CAPTURED, DISPUTED, REFUND_ASKED);
        assertMoves(CANCELLED, CAPTURED, DISPUTED, REFUND_ASKED);
        assertMoves(EXPIRED, CAPTURED, DISPUTED, REFUND_ASKED);
        assertMoves(CAPTURED, REFUND_ASKED);
        assertMoves(REFUND_ASKED, REFUNDED);
        assertMoves(REFUNDED);
    }

    private static void assertMoves(PaymentStatus from, PaymentStatus... to) {
        Set<PaymentStatus> allowed = new TreeSet<>();
        Arrays.stream(values()).filter(from::mayBecome).forEach(allowed::add);
        assertThat(allowed).as("moves of %s", from).containsExactlyInAnyOrder(to);
    }
}
