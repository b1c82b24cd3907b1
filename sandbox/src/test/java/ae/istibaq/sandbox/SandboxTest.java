package ae.istibaq.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Starts the whole outside world once on free ports; all tests that say this share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sandbox.data=target/test-data/${random.uuid}",
            "sandbox.persons=200",
            "sandbox.licences=2000",
            "sandbox.smtp.port=0",
            "sandbox.whois.port=0",
            "sandbox.callbacks.first-retry=20ms",
            "sandbox.callbacks.longest-retry=50ms",
            "sandbox.callbacks.attempts=20"
        })
public @interface SandboxTest {}
