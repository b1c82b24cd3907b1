package ae.istibaq.core.notifications;

/**
 * A file that goes with an e-mail.
 *
 * @param mediaType for example {@code application/pdf}
 */
public record Attachment(String fileName, String mediaType, byte[] content) {}
