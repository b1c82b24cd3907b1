package ae.istibaq.core.audit;

import ae.istibaq.core.audit.AuditChain.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The command {@code --istibaq.audit=check}: checks the chain before the portal opens any door, and ends the program
 * with 0 if it is whole and 1 if it is broken.
 */
@Component
class AuditCheck implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditChain chain;
    private final String command;

    AuditCheck(AuditChain chain, @Value("${istibaq.audit:}") String command) {
        this.chain = chain;
        this.command = command;
    }

    @Override
    public void start() {
        if (command.equals("check")) {
            System.exit(check());
        }
    }

    int check() {
        Finding found = chain.check();
        if (found.whole()) {
            log.info(
                    "The audit chain is whole: {} entries, {} not sealed yet, head {}",
                    found.sealed(),
                    found.unsealed(),
                    found.head());
            return 0;
        }
        log.error("The audit chain is broken at position {}: {} entries before it", found.brokenAt(), found.sealed());
        return 1;
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    /** First of all: before the web server listens and the jobs run. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
