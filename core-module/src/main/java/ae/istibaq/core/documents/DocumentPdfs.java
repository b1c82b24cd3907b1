package ae.istibaq.core.documents;

import static java.time.ZoneOffset.UTC;

import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.signatures.Seal;
import ae.istibaq.core.tasks.Tasks;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The PDFs of documents: printed when first asked for, then kept, so that everyone gets the same file ever after. */
@Component
class DocumentPdfs {

    static final String NOT_PRINTED = "core.documents.rule.not-printed";

    private final JdbcClient database;
    private final SpringTemplateEngine templates;
    private final PdfPrinter printer;
    private final ObjectProvider<Seal> seal;
    private final AgencyNames agencies;
    private final PortalAddress portal;
    private final Tasks tasks;
    private final JsonMapper json;
    private final Clock clock;

    private record Page(IssuedDocument document, String template, String data) {}

    DocumentPdfs(
            JdbcClient database,
            SpringTemplateEngine templates,
            PdfPrinter printer,
            ObjectProvider<Seal> seal,
            AgencyNames agencies,
            PortalAddress portal,
            Tasks tasks,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.templates = templates;
        this.printer = printer;
        this.seal = seal;
        this.agencies = agencies;
        this.portal = portal;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    byte[] of(UUID id, Language language) {
        return kept(id, language).orElseGet(() -> {
            byte[] printed = print(page(id), language);
            // Where two print at once, the first to be kept is the one that both give away.
            database.sql("insert into core.document_pdf (document, language, content, printed_at)"
                            + " values (?, ?, ?, ?) on conflict do nothing")
                    .params(id, language.code(), printed, clock.instant().atOffset(UTC))
                    .update();
            return kept(id, language).orElse(printed);
        });
    }

    private Optional<byte[]> kept(UUID id, Language language) {
        return database.sql("select content from core.document_pdf where document = ? and language = ?")
                .params(id, language.code())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private Page page(UUID id) {
        return database.sql("select *, data::text as page_data from core.document where id = ?")
                .param(id)
                .query((row, number) ->
                        new Page(Documents.read(row, number), row.getString("template"), row.getString("page_data")))
                .optional()
                .orElseThrow(() -> new DocumentUnknown(id));
    }

    private byte[] print(Page page, Language language) {
        try {
            return seal.getObject()
                    .on(printer.print(templates.process(page.template(), variables(page, language)), language));
        } catch (RuntimeException unprintable) {
            // Whoever asked sees an error or waits for a mail; without a person's help the next try ends no better.
            tasks.ask(
                    NOT_PRINTED,
                    page.document().id().toString(),
                    page.document().cause());
            throw unprintable;
        }
    }

    private Context variables(Page page, Language language) {
        IssuedDocument document = page.document();
        String address = portal.of("/verify/" + document.code().grouped()).toString();
        Context variables = new Context(language.locale());
        variables.setVariable("lang", language.code());
        variables.setVariable("dir", language == Language.AR ? "rtl" : "ltr");
        variables.setVariable("document", document);
        variables.setVariable(
                "issuer", agencies.of(document.issuer(), document.issuedOn()).in(language));
        variables.setVariable("data", json.readValue(page.data(), new TypeReference<Map<String, Object>>() {}));
        variables.setVariable("print", new PrintedValues(language));
        variables.setVariable("verifyAddress", address);
        variables.setVariable("qr", QrCode.of(address));
        return variables;
    }
}
