package ae.istibaq.core.documents;

import ae.istibaq.core.shared.Language;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Prints what the portal itself has worked out for somebody: no document of an agency, numbered and kept by nobody. */
@Component
public class Reports {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SpringTemplateEngine templates;
    private final PdfPrinter printer;

    Reports(SpringTemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /**
     * The PDF of a template around {@code core/documents/pages/report-layout}, which finds {@code lang}, {@code dir} and
     * {@code print} beside its variables.
     *
     * @throws PressesBusy where others print already, and the report had better be asked for again
     */
    public byte[] print(String template, Map<String, ?> variables, Language language) {
        Context context = new Context(language.locale());
        variables.forEach(context::setVariable);
        context.setVariable("lang", language.code());
        context.setVariable("dir", language == Language.AR ? "rtl" : "ltr");
        context.setVariable("print", new PrintedValues(language));
        return printer.print(templates.process(template, context), language, PATIENCE);
    }
}
