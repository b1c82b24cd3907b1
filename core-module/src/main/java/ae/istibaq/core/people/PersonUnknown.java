package ae.istibaq.core.people;

/** The population register answered, and holds no such person. */
public class PersonUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PersonUnknown() {
        super("The population register holds no such person");
    }
}
