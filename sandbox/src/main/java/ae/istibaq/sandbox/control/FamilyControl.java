package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.Divorces;
import ae.istibaq.sandbox.register.PersonEntries;
import ae.istibaq.sandbox.register.Protections;
import ae.istibaq.sandbox.register.Relations;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Ward;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lets families part, courts decide, people move. */
@RestController
@RequestMapping("/control")
class FamilyControl {

    private final Divorces divorces;
    private final Relations relations;
    private final Protections protections;
    private final PersonEntries entries;
    private final SandboxClock clock;
    private final Telling telling;

    FamilyControl(
            Divorces divorces,
            Relations relations,
            Protections protections,
            PersonEntries entries,
            SandboxClock clock,
            Telling telling) {
        this.divorces = divorces;
        this.relations = relations;
        this.protections = protections;
        this.entries = entries;
        this.clock = clock;
        this.telling = telling;
    }

    record Parting(
            @NotBlank String wife,
            @Nullable String husband,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean custodyDecided) {}

    record Annulment(Divorces.@NotNull AnnulmentReason reasonCode) {}

    record Charge(
            Ward.@NotNull Kind kind,
            @NotBlank String holder,
            @NotBlank String child,
            @Nullable LocalDate from,
            @Nullable Boolean jointly,
            @Nullable String courtReference) {}

    record End(@Nullable LocalDate day) {}

    record Protection(
            @NotEmpty List<@NotBlank String> persons,
            @Nullable String against) {}

    record Move(@NotBlank String person, @NotBlank String zone) {}

    @GetMapping("/divorces")
    List<Divorces.Entry> divorces() {
        return divorces.all();
    }

    @PostMapping("/divorces")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done divorce(@Valid @RequestBody Parting parting) {
        return telling.done(divorces.register(new Divorces.Parting(
                        parting.wife(),
                        parting.husband(),
                        parting.effectiveOn(),
                        !Boolean.FALSE.equals(parting.custodyDecided())))
                .event());
    }

    @PostMapping("/divorces/{number}/annulment")
    Telling.Done annulDivorce(@PathVariable String number, @Valid @RequestBody Annulment annulment) {
        return telling.done(divorces.annul(number, annulment.reasonCode()).event());
    }

    @PostMapping("/relations")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done charge(@Valid @RequestBody Charge charge) {
        return telling.done(relations
                .enter(new Relations.Order(
                        charge.kind(),
                        charge.holder(),
                        telling.whom(charge.child()),
                        charge.from(),
                        Boolean.TRUE.equals(charge.jointly()),
                        charge.courtReference()))
                .event());
    }

    @PostMapping("/relations/{number}/end")
    Telling.Done endRelation(@PathVariable String number, @RequestBody End end) {
        var day = Objects.requireNonNullElseGet(end.day(), clock::today);
        return telling.done(relations.end(number, day).event());
    }

    @PostMapping("/relations/{number}/annulment")
    Telling.Done annulRelation(@PathVariable String number) {
        return telling.done(relations.annul(number).event());
    }

    @PostMapping("/protections")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done protect(@Valid @RequestBody Protection protection) {
        var against = protection.against();
        return telling.done(protections
                .order(
                        protection.persons().stream().map(telling::whom).toList(),
                        against == null ? null : telling.whom(against))
                .event());
    }

    @PostMapping("/protections/{number}/lifting")
    Telling.Done lift(@PathVariable String number) {
        return telling.done(protections.lift(number).event());
    }

    /** The person with all who live in the same house. */
    @PostMapping("/residences")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done move(@Valid @RequestBody Move move) {
        return telling.done(move.zone(), entries.move(move.person(), move.zone()));
    }

    /** As a change of the person, but the portal is told. */
    @PostMapping("/persons/{keyOrEmiratesId}/correction")
    Telling.Done correct(@PathVariable String keyOrEmiratesId, @RequestBody JsonNode facts) {
        return telling.done(entries.correct(keyOrEmiratesId, facts));
    }
}
