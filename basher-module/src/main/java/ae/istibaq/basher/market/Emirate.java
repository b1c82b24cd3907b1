package ae.istibaq.basher.market;

import java.util.Arrays;
import java.util.Optional;

/** The seven, as the register names them. */
enum Emirate {
    ABU_DHABI,
    DUBAI,
    SHARJAH,
    AJMAN,
    UMM_AL_QUWAIN,
    RAS_AL_KHAIMAH,
    FUJAIRAH;

    static Optional<Emirate> of(String code) {
        return Arrays.stream(values())
                .filter(emirate -> emirate.name().equals(code))
                .findFirst();
    }
}
