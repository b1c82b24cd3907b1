package ae.istibaq.osrati.family;

import ae.istibaq.core.identity.Account;
import ae.istibaq.core.identity.Accounts;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The family's calendar as a feed that other calendars read by a private address. */
@Controller
class FeedController {

    private static final Set<Moment.Kind> DATES =
            EnumSet.of(Moment.Kind.APPOINTMENT, Moment.Kind.VACCINATION, Moment.Kind.DEADLINE, Moment.Kind.OFFER);
    private static final int BACK_DAYS = 30;

    private final CalendarFeeds feeds;
    private final FamilyView family;
    private final Entries entries;
    private final Accounts accounts;
    private final CalendarText calendar;
    private final PortalAddress portal;
    private final Clock clock;

    FeedController(
            CalendarFeeds feeds,
            FamilyView family,
            Entries entries,
            Accounts accounts,
            CalendarText calendar,
            PortalAddress portal,
            Clock clock) {
        this.feeds = feeds;
        this.family = family;
        this.entries = entries;
        this.accounts = accounts;
        this.calendar = calendar;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/osrati/calendar-feed")
    String show(@AuthenticationPrincipal Customer customer, Model model) {
        model.addAttribute("has", feeds.has(customer.emiratesId()));
        return "osrati/family/pages/feed";
    }

    /** Shows the new address, which can't be shown again. */
    @PostMapping("/osrati/calendar-feed")
    String renew(@AuthenticationPrincipal Customer customer, Model model) {
        String token = feeds.renew(customer.emiratesId());
        model.addAttribute("has", true);
        model.addAttribute("address", portal.of("/calendar/" + token + ".ics").toString());
        return "osrati/family/pages/feed";
    }

    @PostMapping("/osrati/calendar-feed/revocation")
    String revoke(@AuthenticationPrincipal Customer customer) {
        feeds.revoke(customer.emiratesId());
        return "redirect:/osrati/calendar-feed";
    }

    /** The feed itself: whoever has the address reads it, so it is found by nothing else and kept by nobody between. */
    @GetMapping("/calendar/{token}.ics")
    @ForEveryone
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        EmiratesId owner = feeds.ownerOf(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Language language = accounts.byEmiratesId(owner).map(Account::language).orElse(Language.AR);
        LocalDate since = LocalDate.now(clock).minusDays(BACK_DAYS);
        List<CalendarText.Appointment> dates = family.of(owner, language.locale()).stream()
                .filter(Member::open)
                .flatMap(member -> entries.of(member.id(), owner, language).stream()
                        .filter(entry -> DATES.contains(entry.moment().kind()))
                        .filter(entry -> entry.moment().standing() != Moment.Standing.STOPPED)
                        .filter(entry -> !entry.moment().day().isBefore(since))
                        .map(entry -> new CalendarText.Appointment(entry, member.name())))
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(calendar.write(dates, language));
    }
}
