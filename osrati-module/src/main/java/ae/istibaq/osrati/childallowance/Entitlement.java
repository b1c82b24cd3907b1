package ae.istibaq.osrati.childallowance;

/** Which parent a child's allowance is a matter of. */
sealed interface Entitlement {

    /** The parent who gets it. */
    enum Payee {
        FATHER,
        MOTHER
    }

    /** Why a person must look. */
    enum Question {
        FATHER_UNKNOWN,
        /** Divorced with both in federal posts: no source says which of them gets it. */
        DIVORCED
    }

    /** This parent's, if the parent has a federal post and what else the law asks for. */
    record Due(Payee payee) implements Entitlement {}

    /** The registers do not settle it. */
    record Unclear(Question question) implements Entitlement {}
}
