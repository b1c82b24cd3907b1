package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.MobileNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What UAE PASS says of the person who logs in; whatever it leaves out is null here.
 *
 * @param uuid the key of the person's UAE PASS account; {@code sub} changes its form and is never used
 * @param userType SOP1 is unverified, SOP2 and SOP3 are verified
 * @param emiratesId never there for SOP1 and for visitors
 * @param unifiedNumber a visitor's number with the immigration authority
 */
record UaePassProfile(
        String uuid,
        String userType,
        @Nullable EmiratesId emiratesId,
        @Nullable BilingualText name,
        @Nullable MobileNumber mobile,
        @Nullable String email,
        @Nullable String unifiedNumber) {

    static UaePassProfile of(Map<String, ?> attributes) {
        String uuid = text(attributes, "uuid");
        String userType = text(attributes, "userType");
        if (uuid == null || userType == null) {
            throw new IllegalArgumentException("UAE PASS names neither the account nor its level");
        }
        String idn = text(attributes, "idn");
        String unified = text(attributes, "unifiedID");
        return new UaePassProfile(
                uuid,
                userType,
                idn == null ? null : EmiratesId.of(idn),
                name(attributes),
                mobile(text(attributes, "mobile")),
                text(attributes, "email"),
                unified != null ? unified : text(attributes, "unifiedId"));
    }

    /** Whether the person's identity was proved when the account was made. */
    boolean verified() {
        return userType.equals("SOP2") || userType.equals("SOP3");
    }

    private static @Nullable BilingualText name(Map<String, ?> attributes) {
        String ar = name(attributes, "AR");
        String en = name(attributes, "EN");
        return ar == null && en == null ? null : new BilingualText(ar, en);
    }

    private static @Nullable String name(Map<String, ?> attributes, String language) {
        // Full names come as parts with empty places between the commas: "Ram,,,,ABC,,".
        String full = text(attributes, "fullname" + language);
        if (full == null) {
            String first = text(attributes, "firstname" + language);
            String last = text(attributes, "lastname" + language);
            full = (first == null ? "" : first) + "," + (last == null ? "" : last);
        }
        String joined = full.replaceAll("[\\s,]+", " ").strip();
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable MobileNumber mobile(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return MobileNumber.of(written);
        } catch (IllegalArgumentException foreign) {
            // Visitors keep numbers of other countries: the person is reached by e-mail.
            return null;
        }
    }

    private static @Nullable String text(Map<String, ?> attributes, String key) {
        return attributes.get(key) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** Without what is known of the person, so that no log shows it. */
    @Override
    public String toString() {
        return "UaePassProfile[" + userType + "]";
    }
}
