package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.economy.CompanyPapers;
import ae.istibaq.sandbox.economy.EconomicRegister;
import ae.istibaq.sandbox.newborns.NewbornPackage;
import ae.istibaq.sandbox.newborns.NewbornPackages;
import ae.istibaq.sandbox.schools.Windows;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What agencies do of their own accord on the console: announce a window, hold a newborn's document back. */
@Controller
class OfficeButtons {

    private static final String BACK = "redirect:/";

    private final Windows windows;
    private final NewbornPackages newborns;
    private final EconomicRegister register;
    private final CompanyPapers companyPapers;
    private final Flash flash;

    OfficeButtons(
            Windows windows,
            NewbornPackages newborns,
            EconomicRegister register,
            CompanyPapers companyPapers,
            Flash flash) {
        this.windows = windows;
        this.newborns = newborns;
        this.register = register;
        this.companyPapers = companyPapers;
        this.flash = flash;
    }

    @PostMapping("/console/school-windows")
    String announce(
            @RequestParam int begins,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            RedirectAttributes back) {
        flash.told(back, "announced", windows.announce(begins + "-" + (begins + 1), from, to));
        return BACK;
    }

    @PostMapping("/console/licences")
    String issue(@RequestParam int count, RedirectAttributes back) {
        var issued = register.issue(Math.clamp(count, 1, 500), null, null).getLast();
        companyPapers.of(issued.registerNumber()).ifPresent(papers -> back.addFlashAttribute("companyPapers", papers));
        flash.done(back, "licences");
        return BACK;
    }

    @PostMapping("/console/licences/closure")
    String close(RedirectAttributes back) {
        register.close();
        flash.done(back, "closed");
        return BACK;
    }

    @PostMapping("/console/newborn-packages/{reference}/{kind}")
    String hold(
            @PathVariable String reference,
            @PathVariable NewbornPackage.Kind kind,
            @RequestParam NewbornPackage.State state,
            RedirectAttributes back) {
        var event = newborns.decide(reference, kind, state, null);
        flash.told(back, "document", event.stream().toList());
        return BACK;
    }
}
