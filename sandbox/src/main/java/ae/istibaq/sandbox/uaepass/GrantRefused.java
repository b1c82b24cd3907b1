package ae.istibaq.sandbox.uaepass;

/** The token call is refused with an OAuth error and its description. */
class GrantRefused extends RuntimeException {

    private final String error;

    GrantRefused(String error, String description) {
        super(description);
        this.error = error;
    }

    String error() {
        return error;
    }
}
