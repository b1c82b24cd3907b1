package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.Divorces;
import ae.istibaq.sandbox.control.Telling;
import ae.istibaq.sandbox.register.PersonEntries;
import ae.istibaq.sandbox.register.Protections;
import ae.istibaq.sandbox.register.Relations;
import ae.istibaq.sandbox.workplace.Employments;
import ae.istibaq.sandbox.workplace.Leave;
import ae.istibaq.sandbox.workplace.Leaves;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Ward;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of families, and what courts, registers and employers do to them. */
@Controller
@RequestMapping("/families")
class FamilyController {

    private static final String BACK = "redirect:/families/{key}";

    private final Households households;
    private final FamilyPeople persons;
    private final FamilyDesks desks;
    private final Divorces divorces;
    private final Relations relations;
    private final Protections protections;
    private final PersonEntries entries;
    private final Leaves leaves;
    private final Employments employments;
    private final SandboxClock clock;
    private final Telling telling;
    private final Flash flash;

    FamilyController(
            Households households,
            FamilyPeople persons,
            FamilyDesks desks,
            Divorces divorces,
            Relations relations,
            Protections protections,
            PersonEntries entries,
            Leaves leaves,
            Employments employments,
            SandboxClock clock,
            Telling telling,
            Flash flash) {
        this.households = households;
        this.persons = persons;
        this.desks = desks;
        this.divorces = divorces;
        this.relations = relations;
        this.protections = protections;
        this.entries = entries;
        this.leaves = leaves;
        this.employments = employments;
        this.clock = clock;
        this.telling = telling;
        this.flash = flash;
    }

    /** A family in the list. */
    record Card(String key, List<FamilyDesk.Member> members) {}

    @GetMapping
    String list(Model model) {
        List<List<Person>> all = households.all();
        model.addAttribute("families", cards(all.stream().filter(family -> family.size() > 1)));
        model.addAttribute("alone", cards(all.stream().filter(family -> family.size() == 1)));
        return "families";
    }

    private List<Card> cards(Stream<List<Person>> some) {
        return some.map(family -> family.stream().map(persons::member).toList())
                .map(members -> new Card(members.getFirst().value(), members))
                .toList();
    }

    @GetMapping("/{key}")
    String show(@PathVariable String key, Model model) {
        model.addAttribute("family", desks.layOut(key));
        return "family";
    }

    @PostMapping("/{key}/divorces")
    String divorce(
            @RequestParam String wife,
            @RequestParam(defaultValue = "false") boolean custodyDecided,
            RedirectAttributes back) {
        var parting = new Divorces.Parting(wife, null, null, custodyDecided);
        flash.told(back, "divorced", divorces.register(parting).event());
        return BACK;
    }

    @PostMapping("/{key}/divorces/{number}/annulment")
    String annul(@PathVariable String number, @RequestParam Divorces.AnnulmentReason reason, RedirectAttributes back) {
        flash.told(back, "reunited", divorces.annul(number, reason).event());
        return BACK;
    }

    @PostMapping("/{key}/relations")
    String charge(
            @RequestParam Ward.Kind kind,
            @RequestParam String holder,
            @RequestParam String child,
            @RequestParam(defaultValue = "false") boolean jointly,
            RedirectAttributes back) {
        var order = new Relations.Order(kind, holder, telling.whom(child), null, jointly, null);
        flash.told(back, "related", relations.enter(order).event());
        return BACK;
    }

    @PostMapping("/{key}/relations/{number}/end")
    String end(@PathVariable String number, RedirectAttributes back) {
        flash.told(back, "related", relations.end(number, clock.today()).event());
        return BACK;
    }

    @PostMapping("/{key}/protections")
    String protect(
            @RequestParam List<String> persons,
            @RequestParam(required = false) @Nullable String against,
            RedirectAttributes back) {
        var other = against == null || against.isEmpty() ? null : telling.whom(against);
        var told = protections.order(persons.stream().map(telling::whom).toList(), other);
        flash.told(back, "protected", told.event());
        return BACK;
    }

    @PostMapping("/{key}/protections/{number}/lifting")
    String lift(@PathVariable String number, RedirectAttributes back) {
        flash.told(back, "lifted", protections.lift(number).event());
        return BACK;
    }

    @PostMapping("/{key}/residence")
    String move(@RequestParam String person, @RequestParam String zone, RedirectAttributes back) {
        flash.told(back, "moved", entries.move(person, zone));
        return BACK;
    }

    @PostMapping("/{key}/revivals")
    String revive(@RequestParam String person, RedirectAttributes back) {
        flash.told(back, "revived", entries.revive(person));
        return BACK;
    }

    @PostMapping("/{key}/employment")
    String employ(@RequestParam String person, @RequestParam Employments.Change change, RedirectAttributes back) {
        flash.told(back, "employed", employments.change(person, change));
        return BACK;
    }

    @PostMapping("/{key}/leaves")
    String leave(
            @RequestParam String employee,
            @RequestParam Leave.Kind kind,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            RedirectAttributes back) {
        leaves.enter(new Leaves.Entry(employee, kind, from, to));
        flash.done(back, "leave");
        return BACK;
    }

    @PostMapping("/{key}/leaves/{number}/cancellation")
    String cancelLeave(@PathVariable String number, RedirectAttributes back) {
        flash.told(back, "leave", leaves.cancel(number));
        return BACK;
    }
}
