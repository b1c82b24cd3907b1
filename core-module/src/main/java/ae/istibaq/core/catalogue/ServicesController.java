package ae.istibaq.core.catalogue;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public catalogue: every service with its agency, kind, fee, time and terms. */
@Controller
@ForEveryone
class ServicesController {

    private final Services services;
    private final Fees fees;
    private final FeeTable feeTable;
    private final Parameters parameters;
    private final AgencyNames agencies;
    private final BundlesOf bundles;
    private final Clock clock;

    ServicesController(
            Services services,
            Fees fees,
            FeeTable feeTable,
            Parameters parameters,
            AgencyNames agencies,
            BundlesOf bundles,
            Clock clock) {
        this.services = services;
        this.fees = fees;
        this.feeTable = feeTable;
        this.parameters = parameters;
        this.agencies = agencies;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** A service as the catalogue shows it. */
    record Entry(
            ServiceDefinition service,
            String agency,
            Fees.@Nullable Fee fee,
            @Nullable Parameter promise) {}

    @GetMapping("/services")
    String list(Locale locale, Model model) {
        model.addAttribute(
                "entries",
                services.all().stream().map(service -> entry(service, locale)).toList());
        return "core/catalogue/pages/services";
    }

    @GetMapping("/services/{key}")
    String show(@PathVariable String key, Locale locale, Model model) {
        ServiceDefinition service = services.all().stream()
                .filter(found -> found.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("entry", entry(service, locale));
        LocalDate today = LocalDate.now(clock);
        fees.of(service, today)
                .ifPresent(fee -> model.addAttribute("feeRows", feeTable.of(fee, today, Language.of(locale))));
        model.addAttribute("bundles", bundles.of(service.key()));
        model.addAttribute("platform", service.key().platform());
        return "core/catalogue/pages/service";
    }

    private Entry entry(ServiceDefinition service, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return new Entry(
                service,
                agencies.of(service.agency(), today).in(Language.of(locale)),
                fees.of(service, today).orElse(null),
                Optional.ofNullable(service.promise())
                        .flatMap(promised -> parameters.find(promised.parameter(), today))
                        .filter(Parameter::known)
                        .orElse(null));
    }
}
