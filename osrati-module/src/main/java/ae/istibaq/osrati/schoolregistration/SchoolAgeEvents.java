package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.family.ChildKnown;
import ae.istibaq.osrati.schoolregistration.SchoolChildren.Child;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Receives the windows, and hears of children that are there, are older than was told, or never were. */
@Configuration
class SchoolAgeEvents {

    private final SchoolWindows windows;
    private final SchoolChildren children;
    private final SchoolYearsOfChildren years;
    private final Births births;
    private final Later later;
    private final Clock clock;

    SchoolAgeEvents(
            SchoolWindows windows,
            SchoolChildren children,
            SchoolYearsOfChildren years,
            Births births,
            Later later,
            Clock clock) {
        this.windows = windows;
        this.children = children;
        this.years = years;
        this.births = births;
        this.later = later;
        this.clock = clock;
    }

    record Announced(String windowNumber, String schoolYear, LocalDate from, LocalDate to) {}

    @Bean
    EventReceiver<Announced> schoolWindowAnnounced() {
        return EventReceiver.of(new EventType<>("ae.moe.window.announced", "moe", Announced.class), event -> {
            Announced told = event.data();
            SchoolWindow window = new SchoolWindow(told.schoolYear(), told.from(), told.to(), event.id());
            windows.keep(window);
            later.now(AnnounceWindow.of(window));
        });
    }

    @EventListener
    void on(ChildBorn born) {
        keep(born.child(), born.birthDate(), born.cause());
    }

    @EventListener
    void on(ChildKnown known) {
        keep(known.child(), known.birthDate(), known.cause());
    }

    @EventListener
    void on(BirthCorrected corrected) {
        ChildBorn anew = corrected.anew();
        keep(anew.child(), anew.birthDate(), anew.cause());
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        PersonId child = births.child(annulled.matter(), null);
        children.forget(child);
        years.gone(child, windows.notClosedOn(LocalDate.now(clock)), annulled.cause());
    }

    @EventListener
    void on(PersonsJoined joined) {
        children.join(joined.was(), joined.is());
    }

    private void keep(PersonId id, LocalDate bornOn, UUID cause) {
        Child child = new Child(id, bornOn);
        children.keep(child);
        windows.notClosedOn(LocalDate.now(clock)).forEach(window -> years.look(child, window, cause));
    }
}
