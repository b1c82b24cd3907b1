package ae.istibaq.osrati.family;

import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes dates as calendars read them (RFC 5545). */
@Component
class CalendarText {

    private static final Duration USUAL = Duration.ofMinutes(30);

    private final MessageSource texts;
    private final PortalAddress portal;
    private final Clock clock;

    CalendarText(MessageSource texts, PortalAddress portal, Clock clock) {
        this.texts = texts;
        this.portal = portal;
        this.clock = clock;
    }

    /** @param whose name of the person it is about; null for one without a name */
    record Appointment(Entry entry, @Nullable String whose) {}

    byte[] write(List<Appointment> appointments, Language language) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Istibaq//Osrati//" + (language == Language.AR ? "AR" : "EN")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", texts.getMessage("osrati.family.title", null, language.locale())));
        appointments.forEach(appointment -> calendar.add(event(appointment)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(Appointment appointment) {
        Moment moment = appointment.entry().moment();
        VEvent event = new VEvent(false);
        event.add(new Uid(moment.id() + "@" + portal.of("/").getHost()));
        event.add(new DtStamp(clock.instant()));
        Instant at = moment.at();
        if (at == null) {
            event.add(new DtStart<>(moment.day()));
        } else {
            event.add(new DtStart<>(at));
            event.add(new net.fortuna.ical4j.model.property.Duration(USUAL));
        }
        String whose = appointment.whose();
        String text = appointment.entry().text();
        event.add(new Summary(whose == null ? text : whose + ": " + text));
        String place = appointment.entry().place();
        if (place != null) {
            event.add(new Location(place));
        }
        String path = moment.path();
        if (path != null) {
            event.add(new Url(portal.of(path)));
            event.add(new Description(portal.of(path).toString()));
        }
        return event;
    }
}
