package ae.istibaq.core.proactivity;

import java.util.List;

/** The part a person has in a stage of life. A stage may have nobody in a role. */
public enum Role implements Receiver {
    HUSBAND,
    WIFE,
    FATHER,
    MOTHER,
    /** Whom the register names as guardian; takes every step about a child that no parent can. */
    GUARDIAN;

    @Override
    public List<Role> inOrder() {
        return List.of(this);
    }
}
