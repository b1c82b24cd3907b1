package ae.istibaq.core.payments;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such order, or it isn't the asking person's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class OrderUnknown extends RuntimeException {

    OrderUnknown(UUID order) {
        super("No order " + order);
    }
}
