package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.ministry.Edaad;
import ae.istibaq.sandbox.ministry.GrantPayments;
import ae.istibaq.sandbox.newborns.NewbornPackage;
import ae.istibaq.sandbox.newborns.NewbornPackages;
import ae.istibaq.sandbox.post.Parcel;
import ae.istibaq.sandbox.post.Parcels;
import ae.istibaq.sandbox.schools.Window;
import ae.istibaq.sandbox.schools.Windows;
import ae.istibaq.sandbox.workplace.Allowances;
import ae.istibaq.sandbox.workplace.Employments;
import ae.istibaq.sandbox.workplace.Leave;
import ae.istibaq.sandbox.workplace.Leaves;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What agencies do of their own accord: announce, pay, change rows, carry parcels, hold documents back. */
@RestController
@RequestMapping("/control")
class OfficeControl {

    private final Windows windows;
    private final Edaad edaad;
    private final GrantPayments payments;
    private final NewbornPackages packages;
    private final Parcels parcels;
    private final Leaves leaves;
    private final Allowances allowances;
    private final Employments employments;
    private final Telling telling;

    OfficeControl(
            Windows windows,
            Edaad edaad,
            GrantPayments payments,
            NewbornPackages packages,
            Parcels parcels,
            Leaves leaves,
            Allowances allowances,
            Employments employments,
            Telling telling) {
        this.windows = windows;
        this.edaad = edaad;
        this.payments = payments;
        this.packages = packages;
        this.parcels = parcels;
        this.leaves = leaves;
        this.allowances = allowances;
        this.employments = employments;
        this.telling = telling;
    }

    record Announcement(
            @NotBlank String schoolYear,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record Attendance(@NotBlank String person) {}

    record Document(
            NewbornPackage.@NotNull State state, @Nullable String reasonCode) {}

    record Move(Parcel.@NotNull State state) {}

    record Until(@NotNull LocalDate to) {}

    record AllowanceEnd(@NotBlank String lastMonth, Allowances.@NotNull EndReason reason) {}

    record EmploymentChange(@NotBlank String person, Employments.@NotNull Change change) {}

    @GetMapping("/school-windows")
    List<Window> windows() {
        return windows.all();
    }

    @PostMapping("/school-windows")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done announce(@Valid @RequestBody Announcement said) {
        return telling.done(windows.announce(said.schoolYear(), said.from(), said.to()));
    }

    @PostMapping("/edaad")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done attend(@Valid @RequestBody Attendance attendance) {
        return telling.done(edaad.attend(attendance.person()));
    }

    @PostMapping("/grants/{agencyReference}/payment")
    Telling.Done pay(@PathVariable String agencyReference) {
        return telling.done(payments.pay(agencyReference));
    }

    @GetMapping("/newborn-packages/{agencyReference}")
    NewbornPackage newborn(@PathVariable String agencyReference) {
        return packages.of(agencyReference);
    }

    /** Before the approval what will become of the document, after it what becomes of it now. */
    @PutMapping("/newborn-packages/{agencyReference}/documents/{kind}")
    NewbornPackage decide(
            @PathVariable String agencyReference,
            @PathVariable NewbornPackage.Kind kind,
            @Valid @RequestBody Document document) {
        packages.decide(agencyReference, kind, document.state(), document.reasonCode());
        return packages.of(agencyReference);
    }

    @GetMapping("/parcels")
    List<Parcel> parcels() {
        return parcels.all();
    }

    @PostMapping("/parcels/{tracking}/moves")
    Telling.Done move(@PathVariable String tracking, @Valid @RequestBody Move move) {
        return telling.done(parcels.move(tracking, move.state()));
    }

    @PostMapping("/leaves")
    @ResponseStatus(HttpStatus.CREATED)
    Leave enter(@RequestBody Leaves.Entry entry) {
        return leaves.enter(entry);
    }

    @PostMapping("/leaves/{agencyReference}/change")
    Telling.Done change(@PathVariable String agencyReference, @Valid @RequestBody Until until) {
        return telling.done(leaves.change(agencyReference, until.to()));
    }

    @PostMapping("/leaves/{agencyReference}/cancellation")
    Telling.Done cancel(@PathVariable String agencyReference) {
        return telling.done(leaves.cancel(agencyReference));
    }

    @PostMapping("/child-allowances/{agencyReference}/end")
    boolean end(@PathVariable String agencyReference, @Valid @RequestBody AllowanceEnd end) {
        return allowances.end(agencyReference, end.lastMonth(), end.reason());
    }

    @PostMapping("/employments")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done employ(@Valid @RequestBody EmploymentChange change) {
        return telling.done(employments.change(change.person(), change.change()));
    }
}
