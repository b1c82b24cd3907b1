package ae.istibaq.sandbox.clinics;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody was quicker. */
class SlotTaken extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    SlotTaken() {
        super(HttpStatus.CONFLICT);
    }
}
