package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One family's way through a bundle.
 *
 * @param matter what it is about, such as a contract's number
 * @param subject whose matter it is, such as the child; null where it is that of those who have the roles
 * @param roles who has which part; not every role need be there
 * @param cause the event it now rests on; a correction replaces it
 * @param document what came with the event; null where nothing did
 * @param path where in the portal those go on who are told something
 */
record Journey(
        UUID id,
        String bundle,
        String matter,
        @Nullable PersonId subject,
        Map<Role, EmiratesId> roles,
        Map<String, String> about,
        UUID cause,
        @Nullable UUID document,
        String path) {

    EmiratesId person(Role role) {
        return java.util.Objects.requireNonNull(roles.get(role), () -> "Nobody is " + role);
    }

    /** The case of the person in a role. */
    Situation situationOf(Role role, String occasion) {
        Map<String, EmiratesId> named = roles.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new Situation(person(role), id, cause, subject, occasion, named, about);
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Journey[" + id + "]";
    }
}
