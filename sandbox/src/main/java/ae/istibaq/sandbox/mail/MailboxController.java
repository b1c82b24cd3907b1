package ae.istibaq.sandbox.mail;

import ae.istibaq.sandbox.mail.Mail.Attachment;
import ae.istibaq.sandbox.pages.Cast;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everybody's mail, the newest first; what came as HTML is shown where it can do no harm. */
@Controller
class MailboxController {

    record Row(String id, String to, String subject, String at, int files) {}

    record Letter(
            String id,
            String from,
            String to,
            String subject,
            String at,
            @Nullable String text,
            boolean html,
            List<FileLink> files) {}

    record FileLink(int place, String name, String size) {}

    private static final int ROWS = 200;

    private final Mailbox mailbox;
    private final People people;
    private final Cast cast;

    MailboxController(Mailbox mailbox, People people, Cast cast) {
        this.mailbox = mailbox;
        this.people = people;
        this.cast = cast;
    }

    @GetMapping("/mailbox")
    String list(@RequestParam(required = false) @Nullable String person, Model model) {
        Persona chosen = person == null ? null : people.persona(person).orElse(null);
        String address = chosen == null ? null : Objects.requireNonNullElse(chosen.email(), "");
        List<Row> rows = mailbox.all().stream()
                .filter(mail -> address == null || mail.isFor(address))
                .limit(ROWS)
                .map(mail -> new Row(
                        mail.id(),
                        String.join(", ", mail.to()),
                        mail.subject(),
                        Moments.of(mail.at()),
                        mail.attachments().size()))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("person", chosen == null ? null : chosen.key());
        model.addAttribute("noAddress", chosen != null && chosen.email() == null);
        model.addAttribute("choices", cast.choices());
        return "mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String read(@PathVariable String id, Model model) {
        Mail mail = find(id);
        model.addAttribute(
                "mail",
                new Letter(
                        mail.id(),
                        mail.from(),
                        String.join(", ", mail.to()),
                        mail.subject(),
                        Moments.of(mail.at()),
                        mail.text(),
                        mail.html() != null,
                        IntStream.range(0, mail.attachments().size())
                                .mapToObj(
                                        place -> link(place, mail.attachments().get(place)))
                                .toList()));
        return "mail";
    }

    /** The HTML alone, in a sandbox: no script, no form, nothing fetched from anywhere; links open beside it. */
    @GetMapping("/mailbox/{id}/body")
    ResponseEntity<byte[]> body(@PathVariable String id) {
        String html = Objects.requireNonNullElse(find(id).html(), "");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                                + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
                .body(("<base target=\"_blank\">" + html).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/mailbox/{id}/files/{place}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int place) {
        List<Attachment> files = find(id).attachments();
        if (place < 0 || place >= files.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Attachment file = files.get(place);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }

    private Mail find(String id) {
        return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FileLink link(int place, Attachment file) {
        return new FileLink(place, file.name(), Math.max(1, file.content().length / 1024) + " KB");
    }
}
