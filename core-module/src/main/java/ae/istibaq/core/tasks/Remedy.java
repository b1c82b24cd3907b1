package ae.istibaq.core.tasks;

/** What the portal can do about the tasks of one rule when a person asks it to: a bean of the room that asks for them. */
public interface Remedy {

    String rule();

    /** Message key of what stands on the button. */
    String label();

    /** Does it, in the transaction that closes the task. */
    void apply(Task task);
}
