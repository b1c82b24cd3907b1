package ae.istibaq.sandbox.newborns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one newborn.
 *
 * @param childEmiratesId once the child is entered in the population register
 * @param papers what stands of each document
 * @param latestUntil when what is late is issued by itself
 */
public record NewbornPackage(
        String agencyReference,
        String reference,
        String notificationNumber,
        @Nullable String childEmiratesId,
        Map<Kind, Paper> papers,
        @Nullable Instant latestUntil) {

    /** The six documents, in the order in which they are issued. */
    public enum Kind {
        BIRTH_CERTIFICATE,
        POPULATION_REGISTER,
        EMIRATES_ID,
        PASSPORT,
        HEALTH_CARD,
        FAMILY_BOOK_LINE
    }

    /** What becomes of one document. */
    public enum State {
        /** Issued as soon as the application is approved. */
        PROMPT,
        /** Issued some days later, or when a person at the console says so. */
        LATE,
        ISSUED,
        REFUSED
    }

    /** @param reasonCode why it is refused */
    public record Paper(
            State state,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String reasonCode) {

        static final Paper PROMPT = new Paper(State.PROMPT, null, null, null, null);
        static final Paper LATE = new Paper(State.LATE, null, null, null, null);

        static Paper refused(String reasonCode) {
            return new Paper(State.REFUSED, null, null, null, reasonCode);
        }
    }

    static NewbornPackage planned(String agencyReference, String reference, String notificationNumber) {
        var papers = new LinkedHashMap<Kind, Paper>();
        for (var kind : Kind.values()) {
            papers.put(kind, Paper.PROMPT);
        }
        return new NewbornPackage(agencyReference, reference, notificationNumber, null, papers, null);
    }

    public Paper paper(Kind kind) {
        return papers.getOrDefault(kind, Paper.PROMPT);
    }

    public boolean isApproved() {
        return childEmiratesId != null;
    }

    boolean isWaitingFor(State state) {
        return papers.values().stream().anyMatch(paper -> paper.state() == state);
    }

    NewbornPackage with(Kind kind, Paper paper) {
        var now = new LinkedHashMap<>(papers);
        now.put(kind, paper);
        return new NewbornPackage(agencyReference, reference, notificationNumber, childEmiratesId, now, latestUntil);
    }

    NewbornPackage approved(String emiratesId, Instant until) {
        return new NewbornPackage(agencyReference, reference, notificationNumber, emiratesId, papers, until);
    }
}
