package ae.istibaq.sandbox.world;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person with a part to play, known by a key.
 *
 * @param emiratesId 15 digits; none for a visitor or an account that was never verified
 * @param userType account type at UAE PASS: {@code SOP1}, {@code SOP2}, {@code SOP3}
 * @param profile what UAE PASS may tell about the person, by attribute name; an absent attribute is absent. The
 *     visitor's {@code profileType} and {@code unifiedID} are for those who asked for these scopes.
 * @param mobile of the phone in the person's hand, E.164; none for one who has none
 * @param partner key of the persona to sign a contract with, if there is one
 * @param contractMonthsAgo how old the contract of this pair is when it reaches the portal
 * @param contractBeforeAge the contract is of the last day before this age, if set
 */
public record Persona(
        String key,
        Words note,
        @Nullable String emiratesId,
        @Nullable String nameAr,
        String nameEn,
        String userType,
        Map<String, String> profile,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String partner,
        int contractMonthsAgo,
        @Nullable Integer contractBeforeAge) {}
