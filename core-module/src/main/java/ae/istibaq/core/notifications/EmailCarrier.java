package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.shared.Language;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Hands e-mails to the mail server. SMTP cannot tell a repetition, so a node that dies between handing over and noting
 * it sends twice, with the same Message-ID, by which mail programs drop the second.
 */
@Component
class EmailCarrier implements Carrier {

    /** The mail server gave no usable answer. The cause is left out: servers quote addresses. */
    static class MailServerUnavailable extends RuntimeException {

        MailServerUnavailable() {
            super("The mail server is unavailable");
        }
    }

    private final ObjectProvider<JavaMailSender> server;
    private final ObjectProvider<Attachments> attachments;
    private final ITemplateEngine templates;
    private final NoticeTexts texts;
    private final NotificationSettings settings;
    private final CircuitBreaker breaker;

    EmailCarrier(
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<Attachments> attachments,
            ITemplateEngine templates,
            NoticeTexts texts,
            NotificationSettings settings,
            CircuitBreakerRegistry breakers) {
        this.server = server;
        this.attachments = attachments;
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.breaker = breakers.circuitBreaker("mail");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Optional<Obstacle> obstacle(Recipient recipient) {
        return recipient.email() == null ? Optional.of(Obstacle.NO_EMAIL) : Optional.empty();
    }

    @Override
    public void carry(Message message, Recipient recipient) {
        Optional<Attachment> attachment = attachment(message, recipient.language());
        JavaMailSender sender = server.getObject();
        MimeMessage mail = write(sender.createMimeMessage(), message, recipient, attachment);
        try {
            breaker.executeRunnable(() -> sender.send(mail));
        } catch (MailSendException e) {
            throw refusesTheAddress(e) ? new Refused("mail") : new MailServerUnavailable();
        } catch (MailException e) {
            throw new MailServerUnavailable();
        }
    }

    private Optional<Attachment> attachment(Message message, Language language) {
        return message.attachment() == null
                ? Optional.empty()
                : attachments
                        .orderedStream()
                        .flatMap(room -> room.find(message.attachment(), language).stream())
                        .findFirst();
    }

    private MimeMessage write(MimeMessage mail, Message message, Recipient recipient, Optional<Attachment> attachment) {
        Language language = recipient.language();
        String subject = texts.subject(message, language);
        String body = texts.body(message, language);
        String url = texts.url(message.path());
        try {
            MimeMessageHelper helper = new MimeMessageHelper(
                    mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), texts.ofMail("from", language));
            helper.setTo(Objects.requireNonNull(recipient.email()));
            helper.setSubject(subject);
            helper.setText(plain(body, url, language), html(subject, body, url, language));
            if (attachment.isPresent()) {
                Attachment file = attachment.get();
                helper.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.mediaType());
            }
            mail.setHeader("Message-ID", "<" + message.id() + "@" + host() + ">");
            mail.setHeader("Content-Language", language.code());
            // Keeps holiday notices from answering.
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(
                    "An e-mail cannot be written: " + e.getClass().getSimpleName());
        }
    }

    private String plain(String body, String url, Language language) {
        return body + "\n\n" + texts.ofMail("go", language) + "\n" + url + "\n\n-- \n" + texts.ofMail("foot", language)
                + "\n";
    }

    private String html(String subject, String body, String url, Language language) {
        Context context = new Context(language.locale());
        context.setVariables(Map.of(
                "direction", language == Language.AR ? "rtl" : "ltr",
                "language", language.code(),
                "subject", subject,
                "paragraphs", List.of(body.split("\n+")),
                "url", url,
                "from", texts.ofMail("from", language),
                "go", texts.ofMail("go", language),
                "foot", texts.ofMail("foot", language)));
        return templates.process("core/notifications/mails/notice", context);
    }

    private String host() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    private static boolean refusesTheAddress(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(failed -> failed instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
