package ae.istibaq.basher.market;

import ae.istibaq.core.shared.BilingualText;

/** The emirates' names where a table has both languages beside each other. */
final class EmirateNames {

    private EmirateNames() {}

    static BilingualText of(Emirate emirate) {
        return switch (emirate) {
            case ABU_DHABI -> new BilingualText("أبوظبي", "Abu Dhabi");
            case DUBAI -> new BilingualText("دبي", "Dubai");
            case SHARJAH -> new BilingualText("الشارقة", "Sharjah");
            case AJMAN -> new BilingualText("عجمان", "Ajman");
            case UMM_AL_QUWAIN -> new BilingualText("أم القيوين", "Umm Al Quwain");
            case RAS_AL_KHAIMAH -> new BilingualText("رأس الخيمة", "Ras Al Khaimah");
            case FUJAIRAH -> new BilingualText("الفجيرة", "Fujairah");
        };
    }
}
