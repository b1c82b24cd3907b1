package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.economy.CompanyPapers;
import ae.istibaq.sandbox.economy.EconomicRegister;
import ae.istibaq.sandbox.economy.Licence;
import ae.istibaq.sandbox.world.Emirate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Licences that are issued and given up. */
@RestController
@RequestMapping("/control/licences")
class LicenceControl {

    private final EconomicRegister register;
    private final CompanyPapers papers;

    LicenceControl(EconomicRegister register, CompanyPapers papers) {
        this.register = register;
        this.papers = papers;
    }

    /** @param activityClass four digits; chance decides where it is left away, as it does of the emirate */
    record Issue(
            @Min(1) @Max(10_000) int count,
            @Nullable Emirate emirate,
            @Nullable @Pattern(regexp = "\\d{4}") String activityClass) {}

    record Size(int count) {}

    @GetMapping
    Size count() {
        return new Size(register.licences());
    }

    @GetMapping("/{registerNumber}/papers")
    CompanyPapers.Numbers papers(@PathVariable String registerNumber) {
        return papers.of(registerNumber).orElseThrow(NoSuchEntry::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Licence> issue(@Valid @RequestBody Issue issue) {
        return register.issue(issue.count(), issue.emirate(), issue.activityClass());
    }

    @PostMapping("/closure")
    Licence close() {
        return register.close().orElseThrow(() -> new NotPossible("No licence is in force"));
    }
}
