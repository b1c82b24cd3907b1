package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.NotRegistered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the agencies, and those who play them, say when something is not possible. */
@RestControllerAdvice
class AgencyProblems {

    @ExceptionHandler
    ProblemDetail handle(NotPossible why) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, why.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(AlreadyReceived received) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "The reference was received before under another Idempotency-Key");
    }

    @ExceptionHandler({NoSuchEntry.class, NotRegistered.class})
    ProblemDetail missing() {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }
}
