package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.world.NotRegistered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Leads back to the page whose button a register did not want, and says why there. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler({NotPossible.class, NoSuchEntry.class, NotRegistered.class})
    @Nullable String refused(RuntimeException why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        return back(request, why instanceof NotPossible ? String.valueOf(why.getMessage()) : "");
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, MethodArgumentTypeMismatchException.class})
    String incomplete(Exception what, HttpServletRequest request) {
        return back(request, "Something is missing, or is no date or number");
    }

    private static String back(HttpServletRequest request, String why) {
        RequestContextUtils.getOutputFlashMap(request).put("refused", why);
        var page = Optional.ofNullable(request.getHeader("Referer"))
                .map(URI::create)
                .map(URI::getRawPath)
                .filter(path -> path.matches("/[A-Za-z0-9/_-]*"))
                .orElse("/");
        return "redirect:" + page;
    }
}
