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
 * @param portalManagementUrl where the portal says that it has settled
 * @param licences how many the national economic register holds on that day
 * @param byItself whether agencies decide and people keep their appointments without a person at the console
 * @param doors secret of the portal at each agency and gateway, by code
 */
@ConfigurationProperties("sandbox")
public record SandboxSettings(
        Path data,
        URI url,
        URI portalUrl,
        URI portalManagementUrl,
        long seed,
        int persons,
        int licences,
        @Nullable LocalDate foundedOn,
        boolean byItself,
        Map<String, String> doors) {}
