package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.world.SandboxClock;
import org.springframework.stereotype.Component;

/** Draws the numbers under which clinics file things. */
@Component
class Numbers {

    private final SandboxClock clock;

    Numbers(SandboxClock clock) {
        this.clock = clock;
    }

    String fresh(Clinic clinic) {
        // Eight digits drawn among what one country files: two alike would be a wonder, and a test would see it.
        return References.fresh(clinic.prefix(), clock, number -> false);
    }
}
