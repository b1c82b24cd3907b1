package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Finds the view of a page in the language of its reader; takes the place of the one that Spring Boot would make. */
@Component("thymeleafViewResolver")
class WrittenPages extends ThymeleafViewResolver {

    WrittenPages(ISpringTemplateEngine engine) {
        setTemplateEngine(engine);
        setCharacterEncoding(StandardCharsets.UTF_8.name());
        setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        // A page goes out when it is whole: so an error still becomes an error page, and a form deep in it its cookie.
        setProducePartialOutputWhileProcessing(false);
    }

    @Override
    protected View loadView(String page, Locale locale) throws Exception {
        return super.loadView(WrittenTemplates.named(Language.of(locale), page), locale);
    }
}
