package ae.istibaq.sandbox.agencies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The one question that all registers understand. */
public record PersonLookUp(
        @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String emiratesId) {

    public static final String EMIRATES_ID = "784(19|20)\\d{10}";
}
