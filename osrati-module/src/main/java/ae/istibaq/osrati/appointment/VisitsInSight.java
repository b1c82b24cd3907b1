package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All visits of a person that someone may see, from every service, with what is under way about them. */
@Component
class VisitsInSight {

    private final ObjectProvider<ClinicVisits> services;
    private final AppointmentWishes wishes;
    private final MessageSource texts;
    private final Clock clock;

    VisitsInSight(ObjectProvider<ClinicVisits> services, AppointmentWishes wishes, MessageSource texts, Clock clock) {
        this.services = services;
        this.wishes = wishes;
        this.texts = texts;
        this.clock = clock;
    }

    List<VisitInSight> of(PersonId person, EmiratesId viewer, Language language) {
        Map<String, Wish> underWay = wishes.underWay(person).stream()
                .collect(Collectors.toMap(Wish::visit, Function.identity(), (first, second) -> first));
        Instant now = clock.instant();
        return services.stream()
                .flatMap(service -> service.of(person, viewer).stream())
                .sorted(Comparator.comparing(ClinicVisit::day))
                .map(visit -> shown(person, visit, underWay.get(visit.key()), language, now))
                .toList();
    }

    /** @param name of the visit on pages */
    Optional<VisitInSight> find(PersonId person, EmiratesId viewer, @Nullable String name, Language language) {
        return of(person, viewer, language).stream()
                .filter(visit -> visit.name().equals(name))
                .findFirst();
    }

    private VisitInSight shown(
            PersonId person, ClinicVisit visit, @Nullable Wish wish, Language language, Instant now) {
        Map<String, Object> places = new HashMap<>();
        visit.values()
                .forEach((name, value) ->
                        places.put(name, value instanceof BilingualText text ? text.in(language) : value));
        ClinicAppointment appointment = visit.appointment();
        return new VisitInSight(
                visit,
                UUID.nameUUIDFromBytes((person + visit.key()).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                texts.getMessage(visit.text(), new Object[] {places}, language.locale()),
                appointment == null ? null : appointment.facility().in(language),
                wish,
                appointment == null || appointment.aheadOf(now));
    }
}
