package ae.istibaq.core.audit;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did or saw something. */
public final class Actor {

    private enum Kind {
        SYSTEM,
        AGENCY,
        PERSON,
        STAFF
    }

    private final Kind kind;
    private final @Nullable String id;

    private Actor(Kind kind, @Nullable String id) {
        this.kind = kind;
        this.id = id;
    }

    /** The portal of its own accord. */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, null);
    }

    public static Actor agency(String code) {
        return new Actor(Kind.AGENCY, code);
    }

    public static Actor person(EmiratesId id) {
        return new Actor(Kind.PERSON, id.digits());
    }

    /** @param account of the member of staff */
    public static Actor staff(UUID account) {
        return new Actor(Kind.STAFF, account.toString());
    }

    String kind() {
        return kind.name();
    }

    @Nullable String id() {
        return id;
    }

    /** Without the id, so that no log shows a person. */
    @Override
    public String toString() {
        return kind.name();
    }
}
