package ae.istibaq.sandbox.payments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;

/**
 * What the portal asks to be paid.
 *
 * @param amountFils sum of the lines
 * @param returnUrl where the payer goes afterwards, whatever came of it
 * @param language of the page at first
 */
record OrderRequest(
        @NotBlank @Size(max = 64) String orderId,
        @Positive long amountFils,
        @NotNull @Pattern(regexp = "AED") String currency,
        @NotEmpty List<@Valid @NotNull Line> lines,
        @NotNull URI returnUrl,
        @NotNull URI callbackUrl,
        @NotNull @Pattern(regexp = "ar|en") String language) {

    /** One fee and the agency it is for. */
    record Line(
            @NotBlank String agency,
            @NotBlank String labelAr,
            @NotBlank String labelEn,
            @PositiveOrZero long fils) {

        String label(String language) {
            return language.equals("ar") ? labelAr : labelEn;
        }
    }

    boolean linesAddUp() {
        return lines.stream().mapToLong(Line::fils).sum() == amountFils;
    }
}
