package ae.istibaq.sandbox.agencies;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the question they answer. */
@Component
class Questions implements HandlerMethodArgumentResolver {

    private final Clock clock;

    Questions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Answer.Question.class;
    }

    @Override
    public Answer.Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var id = request.getHeader(Answer.CORRELATION);
        return new Answer.Question(id == null ? "" : id, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
