package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One family's way through a bundle.
 *
 * @param begunBy the kind of fact that began it, by the name of its class
 * @param matter what it is about, such as a contract's number
 * @param subject whose matter it is, such as the child; null where it is that of those who have the roles
 * @param allRoles who has, or had, which part; not every role need be there
 * @param parted whose part has ended
 * @param endings how the stage has ended, where it has
 * @param told what its event told; days as ISO
 * @param learnt what became known later, see {@link Journeys}; counts before what the event told
 * @param happened what has happened in it, by the names that dates stop on
 * @param cause the event it now rests on; a correction replaces it
 * @param document what came with the event; null where nothing did
 * @param path where in the portal those go on who are told something
 */
public record Journey(
        UUID id,
        String bundle,
        String begunBy,
        String matter,
        @Nullable PersonId subject,
        Map<Role, EmiratesId> allRoles,
        Set<EmiratesId> parted,
        Set<Ending> endings,
        Map<String, String> told,
        Map<String, String> learnt,
        Set<String> happened,
        UUID cause,
        @Nullable UUID document,
        String path) {

    static Journey begunBy(LifeEvent.Begun event, UUID id, String bundle) {
        return new Journey(
                id,
                bundle,
                event.getClass().getName(),
                event.matter(),
                event.subject(),
                event.roles(),
                Set.of(),
                Set.of(),
                event.about(),
                Map.of(),
                Set.of(),
                event.cause(),
                event.document(),
                event.path());
    }

    /** Who has which part; not every role need be there. */
    public Map<Role, EmiratesId> roles() {
        return allRoles.entrySet().stream()
                .filter(entry -> !parted.contains(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What may be said of it: what the event told and what became known later. */
    public Map<String, String> about() {
        Map<String, String> about = new HashMap<>(told);
        about.putAll(learnt);
        return about;
    }

    /** A day of it; empty while it isn't known. */
    public Optional<LocalDate> day(String name) {
        return Optional.ofNullable(about().get(name)).map(LocalDate::parse);
    }

    EmiratesId person(Role role) {
        return java.util.Objects.requireNonNull(allRoles.get(role), () -> "Nobody is " + role);
    }

    /** The case of the person in a role. */
    Situation situationOf(Role role, String occasion) {
        Map<String, EmiratesId> named = roles().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new Situation(person(role), id, cause, subject, occasion, named, about());
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Journey[" + id + "]";
    }
}
