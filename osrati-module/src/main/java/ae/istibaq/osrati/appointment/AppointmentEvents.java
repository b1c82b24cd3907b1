package ae.istibaq.osrati.appointment;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.AppointmentTold.What;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what both clinic systems tell of appointments: first what was wished for is settled, then services hear. */
@Configuration
class AppointmentEvents {

    private final Wishes wishes;
    private final CalledOffVisits calledOff;
    private final Births births;
    private final ApplicationEventPublisher publisher;

    AppointmentEvents(Wishes wishes, CalledOffVisits calledOff, Births births, ApplicationEventPublisher publisher) {
        this.wishes = wishes;
        this.calledOff = calledOff;
        this.births = births;
        this.publisher = publisher;
    }

    /** The shape all events of appointments share. */
    record Data(
            String appointmentId,
            Patient patient,
            @Nullable String pregnancyNumber,
            VisitKind kind,
            Facility facility,
            Instant startsAt,
            @Nullable String reference,
            @Nullable String cancelledBy) {

        /** Without the patient, so that no log shows them. */
        @Override
        public String toString() {
            return "Data[" + appointmentId + "]";
        }
    }

    record Facility(String code, String nameAr, String nameEn) {

        BilingualText name() {
            return new BilingualText(nameAr, nameEn);
        }
    }

    @Bean
    EventReceiver<Data> appointmentBookedByEhs() {
        return receiver("ehs", What.BOOKED);
    }

    @Bean
    EventReceiver<Data> appointmentBookedBySkmca() {
        return receiver("skmca", What.BOOKED);
    }

    @Bean
    EventReceiver<Data> appointmentChangedByEhs() {
        return receiver("ehs", What.CHANGED);
    }

    @Bean
    EventReceiver<Data> appointmentChangedBySkmca() {
        return receiver("skmca", What.CHANGED);
    }

    @Bean
    EventReceiver<Data> appointmentCancelledByEhs() {
        return receiver("ehs", What.CANCELLED);
    }

    @Bean
    EventReceiver<Data> appointmentCancelledBySkmca() {
        return receiver("skmca", What.CANCELLED);
    }

    @Bean
    EventReceiver<Data> appointmentAttendedAtEhs() {
        return receiver("ehs", What.ATTENDED);
    }

    @Bean
    EventReceiver<Data> appointmentAttendedAtSkmca() {
        return receiver("skmca", What.ATTENDED);
    }

    @Bean
    EventReceiver<Data> appointmentMissedAtEhs() {
        return receiver("ehs", What.MISSED);
    }

    @Bean
    EventReceiver<Data> appointmentMissedAtSkmca() {
        return receiver("skmca", What.MISSED);
    }

    private EventReceiver<Data> receiver(String clinic, What what) {
        String type = "ae." + clinic + ".appointment." + what.name().toLowerCase(Locale.ROOT);
        return EventReceiver.of(new EventType<>(type, clinic, Data.class), event -> receive(event, what));
    }

    private void receive(ReceivedEvent<Data> event, What what) {
        Data data = event.data();
        Standing standing = switch (what) {
            case ATTENDED -> Standing.ATTENDED;
            case MISSED -> Standing.MISSED;
            case BOOKED, CHANGED, CANCELLED -> Standing.BOOKED;
        };
        AppointmentTold told = new AppointmentTold(
                event.id(),
                what,
                data.kind(),
                data.patient(),
                data.pregnancyNumber(),
                new ClinicAppointment(data.appointmentId(), data.facility().name(), data.startsAt(), standing));
        wishes.heard(told, data.reference());
        publisher.publishEvent(told);
        if ("FACILITY".equals(data.cancelledBy())) {
            calledOff.heard(calledOff(told));
        }
    }

    private VisitCalledOff calledOff(AppointmentTold told) {
        String number = told.patient().emiratesId();
        return new VisitCalledOff(
                told.cause(),
                told.kind(),
                births.child(told.patient().notificationNumber(), number == null ? null : EmiratesId.of(number)),
                told.pregnancy(),
                told.appointment().id(),
                told.appointment().startsAt());
    }
}
