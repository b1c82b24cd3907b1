package ae.istibaq.core.parameters;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a node may answer from memory.
 *
 * @param recall age at which values are read from the database again; zero reads always
 */
@ConfigurationProperties("istibaq.parameters")
record ParameterSettings(@DefaultValue("10s") Duration recall) {}
