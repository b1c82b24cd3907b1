package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.EmiratesId;
import ae.istibaq.sandbox.world.Persona;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What userinfo tells about an account; an attribute that is not there is left out, never null. */
@Component
class Profiles {

    private static final String GENERAL = "urn:uae:digitalid:profile:general";

    private final FaultSwitch<UaePassFault> fault;

    Profiles(FaultSwitch<UaePassFault> fault) {
        this.fault = fault;
    }

    Map<String, String> of(Persona account, String scope) {
        List<String> scopes = Arrays.asList(scope.split("\\s+"));
        Map<String, String> profile = new LinkedHashMap<>(account.profile());
        if (!scopes.contains(GENERAL)) {
            profile.keySet().retainAll(List.of("sub"));
        }
        if (!scopes.contains(GENERAL + ":profileType")) {
            profile.remove("profileType");
        }
        if (!scopes.contains(GENERAL + ":unifiedId")) {
            profile.remove("unifiedID");
        }
        if (fault.strikes(UaePassFault.EMAIL_CHANGED)) {
            profile.computeIfPresent("email", (name, email) -> "new." + email);
        }
        if (fault.strikes(UaePassFault.UPGRADED) && "SOP1".equals(profile.get("userType"))) {
            profile.putAll(Map.of(
                    "userType", "SOP3",
                    "idn", EmiratesId.of(1992, 9_000_001),
                    "nationalityEN", "ARE",
                    "nationalityAR", "الإمارات"));
        }
        return profile;
    }
}
