package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.ClinicVisit;
import ae.istibaq.osrati.appointment.ClinicVisits;
import ae.istibaq.osrati.appointment.Patient;
import ae.istibaq.osrati.appointment.VisitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The visits of a pregnancy, which the woman books, moves and cancels herself; nobody else sees one of them. */
@Component
class PregnancyVisits implements ClinicVisits {

    /** A suggested visit may well be some days sooner than its week. */
    private static final int DAYS_SOONER = 7;

    private final PregnancyBook book;
    private final PregnancyPlan plan;
    private final People people;
    private final Clock clock;

    PregnancyVisits(PregnancyBook book, PregnancyPlan plan, People people, Clock clock) {
        this.book = book;
        this.plan = plan;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<ClinicVisit> of(PersonId person, EmiratesId viewer) {
        if (!person.equals(people.idOf(viewer))) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return book.of(viewer)
                .map(kept -> plan.visits(kept.dueDate(), book.bookingsOf(viewer), today).stream()
                        .map(visit -> shown(visit, kept, viewer))
                        .toList())
                .orElse(List.of());
    }

    private static ClinicVisit shown(Visit visit, PregnancyBook.Kept kept, EmiratesId mother) {
        return switch (visit) {
            case Visit.Planned planned ->
                shown(planned.key(), "osrati.pregnancy.visit", Map.of("week", planned.week()), visit, kept, mother);
            case Visit.Booked booked ->
                shown(
                        ClinicVisit.keyOf(booked.appointment().id()),
                        "osrati.pregnancy.visit.booked",
                        Map.of(),
                        visit,
                        kept,
                        mother);
        };
    }

    private static ClinicVisit shown(
            String key,
            String text,
            Map<String, Object> values,
            Visit visit,
            PregnancyBook.Kept kept,
            EmiratesId mother) {
        return new ClinicVisit(
                key,
                text,
                values,
                visit.day(),
                visit.day().minusDays(DAYS_SOONER),
                VisitKind.ANTENATAL,
                new Patient(mother.digits(), null),
                kept.number(),
                visit instanceof Visit.Booked booked ? booked.appointment() : null);
    }
}
