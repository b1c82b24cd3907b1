package ae.istibaq.core.catalogue;

/** The guide's four kinds of proactive service. */
public enum ServiceKind {
    REMINDER,
    ELIGIBILITY_CHECK,
    INFORMATIONAL,
    PROCEDURAL
}
