package ae.istibaq.osrati.employment;

import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;

/**
 * Where a person works.
 *
 * @param code of the employer
 * @param federal whether the federal register of human resources keeps the post
 * @param permanent known for federal posts only, else false
 * @param source code of the register that told it
 * @param asOf the moment it said so
 */
public record Post(
        BilingualText employer, String code, boolean federal, boolean permanent, String source, Instant asOf) {}
