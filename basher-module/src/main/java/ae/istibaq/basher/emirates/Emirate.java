package ae.istibaq.basher.emirates;

import ae.istibaq.core.shared.BilingualText;
import java.util.Arrays;
import java.util.Optional;

/** The seven, as the register names them, with their names where both languages stand beside each other. */
public enum Emirate {
    ABU_DHABI("أبوظبي", "Abu Dhabi"),
    DUBAI("دبي", "Dubai"),
    SHARJAH("الشارقة", "Sharjah"),
    AJMAN("عجمان", "Ajman"),
    UMM_AL_QUWAIN("أم القيوين", "Umm Al Quwain"),
    RAS_AL_KHAIMAH("رأس الخيمة", "Ras Al Khaimah"),
    FUJAIRAH("الفجيرة", "Fujairah");

    private final BilingualText title;

    Emirate(String ar, String en) {
        title = new BilingualText(ar, en);
    }

    public BilingualText title() {
        return title;
    }

    public static Optional<Emirate> of(String code) {
        return Arrays.stream(values())
                .filter(emirate -> emirate.name().equals(code))
                .findFirst();
    }
}
