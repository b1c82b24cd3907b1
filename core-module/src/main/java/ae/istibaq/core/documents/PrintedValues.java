package ae.istibaq.core.documents;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values look in a PDF; its templates ask it as {@code print}. */
final class PrintedValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Language language;

    PrintedValues(Language language) {
        this.language = language;
    }

    /** A day, also where JSON has made an ISO text of it: 24/11/2026. */
    public String day(Object day) {
        return DAY.format(day instanceof LocalDate date ? date : LocalDate.parse(day.toString()));
    }

    public String emiratesId(Object digits) {
        return EmiratesId.of(digits instanceof EmiratesId id ? id.digits() : digits.toString())
                .formatted();
    }

    /** An amount of fils with the dirham sign on its left: 1,250.50. */
    public String money(Number fils) {
        return "\u20C3\u00A0" + String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fils.longValue(), 2));
    }

    /** A text kept as {@code {ar, en}} in the language of the page. */
    public String text(Map<String, @Nullable String> text) {
        return new BilingualText(text.get("ar"), text.get("en")).in(language);
    }
}
