package ae.istibaq.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what went wrong, with a reference number that the log knows, and never the exception. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Without letters and digits that are mistaken for each other when read out on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 429, 500, 503);

    private final SecureRandom random = new SecureRandom();

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String reference = reference();
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status.is5xxServerError() && failure instanceof Throwable thrown) {
            LOG.error("Reference {}: status {}", reference, status.value(), thrown);
        } else {
            LOG.info("Reference {}: status {}", reference, status.value());
        }
        int words = OWN_WORDS.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
        return new ModelAndView("web/pages/error", Map.of("words", words, "reference", reference), status);
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
