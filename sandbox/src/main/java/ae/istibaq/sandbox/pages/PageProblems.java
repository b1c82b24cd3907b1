package ae.istibaq.sandbox.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Gives a browser a page where a program gets problem+json. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    @ExceptionHandler(
            exception = {ResponseStatusException.class, NoResourceFoundException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    void show(Exception problem, HttpServletResponse response) throws IOException {
        var status = problem instanceof org.springframework.web.ErrorResponse known
                ? known.getStatusCode().value()
                : 500;
        response.sendError(status);
    }
}
