package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.internet.Registry;
import ae.istibaq.sandbox.internet.Taken;
import ae.istibaq.sandbox.internet.WhoisServer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Domains that are registered, handles that are taken, and a registry that has had enough. */
@RestController
@RequestMapping("/control/internet")
class InternetControl {

    private final Taken taken;
    private final Registry registry;
    private final WhoisServer server;

    InternetControl(Taken taken, Registry registry, WhoisServer server) {
        this.taken = taken;
        this.registry = registry;
        this.server = server;
    }

    record Name(@NotBlank @Size(max = 100) String name) {}

    /** @param asked questions so far */
    record Standing(int port, int asked) {}

    @GetMapping("/whois")
    Standing whois() {
        return new Standing(server.port(), registry.asked());
    }

    @PostMapping("/domains")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@Valid @RequestBody Name domain) {
        taken.register(domain.name());
    }

    @PostMapping("/handles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@Valid @RequestBody Name handle) {
        taken.open(handle.name());
    }

    @PostMapping("/whois/bar")
    Standing bar() {
        registry.bar("127.0.0.1");
        return whois();
    }
}
