package ae.istibaq.core.photos;

/** A file is no photo that a person's documents can carry. */
public class PhotoRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PhotoRefused(Reason reason) {
        super("The photo is refused: " + reason);
        this.reason = reason;
    }

    /** Why, so that the one who sent it can do better. */
    public enum Reason {
        TOO_LARGE("too-large"),
        NOT_A_PHOTO("not-a-photo"),
        UNREADABLE("unreadable"),
        TOO_SMALL("too-small"),
        NOT_PORTRAIT("not-portrait");

        private final String name;

        Reason(String name) {
            this.name = name;
        }

        /** Message key of what the person is told. */
        public String textKey() {
            return "core.photos.refused." + name;
        }
    }

    public Reason reason() {
        return reason;
    }
}
