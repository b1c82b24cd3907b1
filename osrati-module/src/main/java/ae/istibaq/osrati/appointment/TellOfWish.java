package ae.istibaq.osrati.appointment;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.osrati.appointment.Wish.Act;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person what became of a wish whose answer did not come at once; nothing where the visit is no more. */
@Component
class TellOfWish {

    private static final Set<Channel> EVERYWHERE = EnumSet.allOf(Channel.class);

    private final AppointmentWishes book;
    private final ObjectProvider<ClinicVisits> services;
    private final People people;
    private final Notifications notifications;

    TellOfWish(
            AppointmentWishes book, ObjectProvider<ClinicVisits> services, People people, Notifications notifications) {
        this.book = book;
        this.services = services;
        this.people = people;
        this.notifications = notifications;
    }

    /** A move that came true is told by the service whose visit it is, as each other change is. */
    @Transactional
    void tell(Wish wish) {
        Optional<String> template = switch (wish.state()) {
            case AGREED, SETTLED ->
                wish.act() == Act.BOOK ? Optional.of("osrati.appointment.notice.booked") : Optional.empty();
            case TAKEN, REFUSED ->
                Optional.of(
                        wish.act() == Act.CANCEL
                                ? "osrati.appointment.notice.kept"
                                : "osrati.appointment.notice.refused");
            case OPEN, ASKED, DROPPED -> Optional.empty();
        };
        template.filter(known -> stillThere(wish) && book.tell(wish.id()))
                .ifPresent(known -> notifications.send(notice(wish, known)));
    }

    private boolean stillThere(Wish wish) {
        String booked = wish.appointment() == null ? "" : ClinicVisit.keyOf(wish.appointment());
        return services.stream()
                .flatMap(service -> service.of(wish.person(), wish.by()).stream())
                .map(ClinicVisit::key)
                .anyMatch(key -> key.equals(wish.visit()) || key.equals(booked));
    }

    private Notice notice(Wish wish, String template) {
        PersonId subject = wish.person().equals(people.idOf(wish.by())) ? null : wish.person();
        return new Notice(
                wish.by(),
                template,
                ClinicAppointment.when(wish.startsAt()),
                ClinicVisits.pathOf(wish.person()),
                new About(wish.id(), wish.id(), "", null, subject),
                Tone.REMINDER,
                EVERYWHERE,
                null);
    }
}
