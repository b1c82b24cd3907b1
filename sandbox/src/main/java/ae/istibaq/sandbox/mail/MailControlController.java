package ae.istibaq.sandbox.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What tests ask about the mails. */
@RestController
class MailControlController {

    record MailView(
            String id,
            String messageId,
            Instant at,
            String from,
            List<String> to,
            String subject,
            @Nullable String text,
            @Nullable String html,
            List<String> files) {}

    private final Mailbox mailbox;

    MailControlController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/control/mails")
    List<MailView> mails(@RequestParam(required = false) @Nullable String to) {
        return mailbox.all().stream()
                .filter(mail -> to == null || mail.isFor(to))
                .map(mail -> new MailView(
                        mail.id(),
                        mail.messageId(),
                        mail.at(),
                        mail.from(),
                        mail.to(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        mail.attachments().stream().map(Mail.Attachment::name).toList()))
                .toList();
    }

    @DeleteMapping("/control/mails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        mailbox.clear();
    }
}
