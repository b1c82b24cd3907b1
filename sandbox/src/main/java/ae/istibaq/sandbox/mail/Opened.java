package ae.istibaq.sandbox.mail;

import ae.istibaq.sandbox.mail.Mail.Attachment;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a message apart into its text, its HTML and its files. */
final class Opened {

    private @Nullable String text;
    private @Nullable String html;
    private final List<Attachment> attachments = new ArrayList<>();

    private Opened() {}

    static Mail of(String id, Instant at, MimeMessage message) throws MessagingException, IOException {
        Opened opened = new Opened();
        opened.open(message);
        return new Mail(
                id,
                Objects.requireNonNullElse(message.getHeader("Message-ID", null), ""),
                at,
                addresses(message.getFrom()).stream().findFirst().orElse(""),
                addresses(message.getAllRecipients()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                opened.text,
                opened.html,
                List.copyOf(opened.attachments));
    }

    private void open(Part part) throws MessagingException, IOException {
        boolean file = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int n = 0; n < parts.getCount(); n++) {
                open(parts.getBodyPart(n));
            }
        } else if (!file && text == null && part.isMimeType("text/plain")) {
            text = (String) part.getContent();
        } else if (!file && html == null && part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else {
            String name = part.getFileName() == null ? "attachment" : MimeUtility.decodeText(part.getFileName());
            attachments.add(new Attachment(
                    name,
                    new ContentType(part.getContentType()).getBaseType(),
                    part.getInputStream().readAllBytes()));
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress known ? known.getAddress() : "" + address)
                        .toList();
    }
}
