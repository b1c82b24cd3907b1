package ae.istibaq.core.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The portal's own name of a person, also of one who has no Emirates ID yet. */
public record PersonId(@JsonValue UUID value) {

    @JsonCreator
    public PersonId {}

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
