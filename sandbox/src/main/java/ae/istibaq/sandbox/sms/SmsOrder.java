package ae.istibaq.sandbox.sms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;

/**
 * What the portal asks to be sent.
 *
 * @param to E.164
 * @param receiptUrl where the receipt goes
 */
record SmsOrder(
        @NotBlank @Size(max = 64) String messageId,
        @NotNull @Pattern(regexp = "\\+[1-9]\\d{7,14}") String to,
        @NotBlank @Size(max = 1600) String text,
        @NotBlank @Size(max = 11) String sender,
        @NotNull URI receiptUrl) {}
