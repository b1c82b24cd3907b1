package ae.istibaq.core.shared;

/** What a member of staff may do beyond being a customer. */
public enum StaffRole {
    /** Works on the tasks that need a person. */
    OFFICER,
    /** Sees what was done and changes nothing. */
    AUDITOR,
    /** Changes parameters, texts and roles. */
    ADMINISTRATOR;

    /** The role's name among Spring Security's authorities. */
    public String authority() {
        return "ROLE_" + name();
    }
}
