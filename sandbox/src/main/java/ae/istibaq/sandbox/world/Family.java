package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A family book: who stands in it and who is its head. */
public record Family(
        String bookNumber, String headEmiratesId, LocalDate issuedOn, Emirate emirate, List<Member> members) {

    /** A person's place in the book. */
    public record Member(String emiratesId, Relation relation) {}

    /** Relation to the head of the book. */
    public enum Relation {
        HEAD,
        WIFE,
        SON,
        DAUGHTER
    }

    /** The book once the person has left it for another. */
    Family without(String emiratesId) {
        var rest = new ArrayList<>(members);
        rest.removeIf(member -> member.emiratesId().equals(emiratesId));
        return new Family(bookNumber, headEmiratesId, issuedOn, emirate, List.copyOf(rest));
    }
}
