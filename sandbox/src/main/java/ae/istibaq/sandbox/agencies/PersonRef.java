package ae.istibaq.sandbox.agencies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A person as contracts name one: a newborn by the notification of the birth until there is an Emirates ID. */
public record PersonRef(
        @Nullable @Pattern(regexp = PersonLookUp.EMIRATES_ID) String emiratesId,

        @Nullable @Pattern(regexp = PersonRef.NOTIFICATION) String notificationNumber) {

    public static final String NOTIFICATION = "(EHS|SKM)-\\d{4}-\\d{8}";

    public static PersonRef of(String emiratesId) {
        return new PersonRef(emiratesId, null);
    }

    public static PersonRef born(String notificationNumber) {
        return new PersonRef(null, notificationNumber);
    }

    @AssertTrue @JsonIgnore
    public boolean isSomebody() {
        return emiratesId != null || notificationNumber != null;
    }

    /** Whether both can only mean the same person. */
    public boolean isSameAs(PersonRef other) {
        return (emiratesId != null && emiratesId.equals(other.emiratesId))
                || (notificationNumber != null && notificationNumber.equals(other.notificationNumber));
    }

    /** Without the person: this may end in a log. */
    @Override
    public String toString() {
        return "PersonRef[…]";
    }
}
