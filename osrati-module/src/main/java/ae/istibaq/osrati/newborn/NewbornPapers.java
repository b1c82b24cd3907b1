package ae.istibaq.osrati.newborn;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.osrati.newborn.NewbornEvents.Issued;
import ae.istibaq.osrati.newborn.NewbornEvents.Paper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a child its number and name, and puts its documents where both parents find them. */
@Component
class NewbornPapers {

    static final String REFUSED = "osrati.newborn.rule.document-refused";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Applications applications;
    private final Documents documents;
    private final Births births;
    private final People people;
    private final Family family;
    private final Tasks tasks;
    private final Clock clock;

    NewbornPapers(
            Applications applications,
            Documents documents,
            Births births,
            People people,
            Family family,
            Tasks tasks,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.births = births;
        this.people = people;
        this.family = family;
        this.tasks = tasks;
        this.clock = clock;
    }

    void keep(Application application, ReceivedEvent<Issued> event) {
        Issued issued = event.data();
        EmiratesId number = EmiratesId.of(issued.childEmiratesId());
        PersonId child = births.child(issued.notificationNumber(), number);
        Map<String, String> given = applications.choices(application);
        births.named(child, new BilingualText(given.get("nameAr"), given.get("nameEn")));
        Map<String, Object> printed = printed(child, number, given);
        issued.documents().forEach(paper -> issue(application, child, paper, issued.notificationNumber(), printed));
        if (!issued.refused().isEmpty()) {
            tasks.ask(REFUSED, application.reference(), event.id());
        }
    }

    private void issue(
            Application application, PersonId child, Paper paper, String notification, Map<String, Object> printed) {
        Map<String, Object> data = new HashMap<>(printed);
        data.put("expiresOn", paper.expiresOn() == null ? "" : DAY.format(paper.expiresOn()));
        documents.issue(NewDocument.of(
                child,
                paper.kind().matter(),
                paper.kind().kind(),
                paper.number(),
                paper.kind().ofTheClinic() ? clinic(notification) : "icp",
                paper.issuedOn(),
                "osrati/newborn/pages/paper-pdf",
                data,
                // The birth: told again, the documents are the same; annulled, they go with it.
                application.cause()));
    }

    private static String clinic(String notification) {
        return notification.startsWith("SKM-") ? "skmca" : "ehs";
    }

    private Map<String, Object> printed(PersonId child, EmiratesId number, Map<String, String> given) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("nameAr", given.getOrDefault("nameAr", ""));
        printed.put("nameEn", given.getOrDefault("nameEn", ""));
        printed.put("emiratesId", number.formatted());
        people.find(child).ifPresent(known -> {
            LocalDate born = known.birthDate();
            printed.put("birthDate", born == null ? "" : DAY.format(born));
            Sex sex = known.sex();
            printed.put("sex", sex == null ? "" : sex.name());
        });
        family.parentsOf(child, LocalDate.now(clock)).stream()
                .flatMap(parent -> people.find(parent).stream())
                .forEach(parent -> printed.put(parent.sex() == Sex.MALE ? "father" : "mother", name(parent)));
        return printed;
    }

    private static Map<String, @Nullable String> name(KnownPerson parent) {
        BilingualText name = parent.name();
        Map<String, @Nullable String> printed = new HashMap<>();
        printed.put("ar", name == null ? "" : name.ar());
        printed.put("en", name == null ? "" : name.en());
        return printed;
    }
}
