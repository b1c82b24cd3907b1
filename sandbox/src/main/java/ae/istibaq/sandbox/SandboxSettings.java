package ae.istibaq.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What whoever starts the sandbox may choose.
 *
 * @param data folder that keeps everything changed since the seed
 * @param url address under which others reach the sandbox
 * @param foundedOn day on which the personas have the ages their notes speak of; without it the day of the first start
 * @param decideAfterSeconds after how long an agency decides by itself, in the sandbox's time; 0 leaves it to a person
 * @param doors secret of the portal at each agency and gateway, by code
 */
@ConfigurationProperties("sandbox")
public record SandboxSettings(
        Path data,
        URI url,
        URI portalUrl,
        long seed,
        int persons,
        @Nullable LocalDate foundedOn,
        int decideAfterSeconds,
        Map<String, String> doors) {}
