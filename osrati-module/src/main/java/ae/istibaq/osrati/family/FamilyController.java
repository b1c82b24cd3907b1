package ae.istibaq.osrati.family;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.applications.ApplicationsInSight;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.people.FamilyLookUp;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.proactivity.ForYou;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The family and each person's page; guests read what Osrati is. */
@Controller
class FamilyController {

    private static final int SOON = 6;
    private static final int SOON_DAYS = 90;

    private final FamilyView view;
    private final FamilyLookUp lookUp;
    private final Entries entries;
    private final Powers powers;
    private final People people;
    private final ForYou forYou;
    private final ApplicationsInSight applications;
    private final Documents documents;
    private final HelpersView helpers;
    private final Suggested suggested;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    FamilyController(
            FamilyView view,
            FamilyLookUp lookUp,
            Entries entries,
            Powers powers,
            People people,
            ForYou forYou,
            ApplicationsInSight applications,
            Documents documents,
            HelpersView helpers,
            Suggested suggested,
            AuditTrail audit,
            MessageSource texts,
            Clock clock) {
        this.view = view;
        this.lookUp = lookUp;
        this.entries = entries;
        this.powers = powers;
        this.people = people;
        this.forYou = forYou;
        this.applications = applications;
        this.documents = documents;
        this.helpers = helpers;
        this.suggested = suggested;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** A date ahead, and whose. */
    record Soon(Member member, Entry entry) {}

    @GetMapping("/osrati")
    @ForEveryone
    String family(@AuthenticationPrincipal @Nullable Customer customer, Locale locale, Model model) {
        if (customer == null) {
            return "web/pages/osrati";
        }
        EmiratesId viewer = customer.emiratesId();
        try {
            lookUp.refresh(viewer, null);
        } catch (AgencyUnavailable silent) {
            model.addAttribute("registerSilent", true);
        }
        List<Member> members = view.of(viewer, locale);
        model.addAttribute("members", members);
        model.addAttribute("names", names(members, locale));
        model.addAttribute("offers", forYou.waitingInSight(viewer));
        model.addAttribute(
                "underWay",
                applications.of(viewer).stream()
                        .filter(application -> !application.state().ended())
                        .toList());
        model.addAttribute("soon", soon(members, viewer, locale));
        List<PersonId> open =
                members.stream().filter(Member::open).map(Member::id).toList();
        model.addAttribute("suggested", suggested.of(open, viewer, Language.of(locale)));
        model.addAttribute("held", helpers.heldBy(viewer, locale));
        return "osrati/family/pages/family";
    }

    private List<Soon> soon(List<Member> members, EmiratesId viewer, Locale locale) {
        LocalDate last = LocalDate.now(clock).plusDays(SOON_DAYS);
        return members.stream()
                .filter(Member::open)
                .flatMap(member -> entries.of(member.id(), viewer, Language.of(locale)).stream()
                        .filter(entry -> entry.moment().standing() == Moment.Standing.COMING)
                        .filter(entry -> !entry.moment().day().isAfter(last))
                        .map(entry -> new Soon(member, entry)))
                .sorted(Comparator.comparing(soon -> soon.entry().moment().day()))
                .limit(SOON)
                .toList();
    }

    private Map<PersonId, String> names(List<Member> members, Locale locale) {
        return members.stream()
                .collect(Collectors.toMap(
                        Member::id,
                        member -> Objects.requireNonNullElseGet(
                                member.name(), () -> texts.getMessage("osrati.family.unnamed", null, locale))));
    }

    @GetMapping("/osrati/people/{id}")
    String person(@PathVariable UUID id, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        EmiratesId viewer = customer.emiratesId();
        LocalDate today = LocalDate.now(clock);
        PersonId person = people.keyOf(new PersonId(id));
        var seen = powers.seenBy(viewer, person, today);
        Member member = view.one(viewer, person, locale)
                .filter(found -> !seen.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(Actor.person(viewer), "person.seen", "person:" + person);
        Language language = Language.of(locale);
        List<Entry> line = entries.of(person, viewer, language);
        model.addAttribute("member", member);
        model.addAttribute("own", person.equals(people.idOf(viewer)));
        model.addAttribute("powers", new TreeMap<>(seen));
        model.addAttribute("line", line);
        model.addAttribute("today", today);
        model.addAttribute(
                "picture",
                LinePicture.of(
                        line,
                        today,
                        texts.getMessage("osrati.family.line.today", null, locale),
                        language == Language.AR));
        model.addAttribute("months", months(line));
        model.addAttribute("suggested", suggested.of(List.of(person), viewer, language));
        model.addAttribute(
                "offers",
                forYou.waitingInSight(viewer).stream()
                        .filter(offer -> concerns(person, offer.subject(), offer.person()))
                        .toList());
        model.addAttribute(
                "applications",
                applications.of(viewer).stream()
                        .filter(made -> concerns(person, made.subject(), made.applicant()))
                        .toList());
        model.addAttribute(
                "documents",
                documents.inSightOf(viewer).stream()
                        .filter(document -> concerns(person, document.subject(), viewer))
                        .toList());
        return "osrati/family/pages/person";
    }

    private boolean concerns(PersonId person, @Nullable PersonId subject, EmiratesId otherwise) {
        return subject == null ? person.equals(people.idOf(otherwise)) : person.equals(people.keyOf(subject));
    }

    /** What is to come, month by month. */
    private static Map<YearMonth, List<Entry>> months(List<Entry> line) {
        return line.stream()
                .filter(entry -> entry.moment().standing() == Moment.Standing.COMING)
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.moment().day()), LinkedHashMap::new, Collectors.toList()));
    }
}
