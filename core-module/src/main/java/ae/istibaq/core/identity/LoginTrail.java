package ae.istibaq.core.identity;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes into the audit trail who came in, who left, and that somebody could not come in. */
@Component
class LoginTrail {

    private final AuditTrail audit;

    LoginTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void cameIn(Account account) {
        note(account.emiratesId(), account.id(), "logged-in");
    }

    void left(Customer customer) {
        note(customer.emiratesId(), customer.account(), "logged-out");
    }

    /** Without a person: who it was is unknown, or not the portal's to keep, as of the unverified. */
    void failed(LoginOutcome outcome) {
        audit.record(Actor.system(), "login." + outcome.code(), "login:uaepass");
    }

    private void note(EmiratesId person, UUID account, String what) {
        audit.record(Actor.person(person), "account." + what, "account:" + account);
    }
}
