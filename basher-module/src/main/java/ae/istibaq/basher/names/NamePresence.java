package ae.istibaq.basher.names;

import ae.istibaq.basher.names.OutsideChecks.Check;
import ae.istibaq.basher.names.OutsideChecks.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a name is on the net: its domains by their registry, its handles where a network lets itself be asked. */
@Component
class NamePresence {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final RuleBook book;
    private final OutsideChecks checks;
    private final Clock clock;
    private final List<Network> networks;

    NamePresence(RuleBook book, OutsideChecks checks, Clock clock) {
        this.book = book;
        this.checks = checks;
        this.clock = clock;
        this.networks = RuleBook.rows("networks.tsv").stream().map(Network::of).toList();
    }

    /**
     * All of a name.
     *
     * @param waiting whether a check is not done yet
     * @param soon whether one of them will be in a moment
     * @param otherScript last part of the key that says which domain needs the other letters; null for none
     */
    record Presence(
            List<Domain> domains,
            List<Handle> handles,
            boolean waiting,
            boolean soon,
            @Nullable String otherScript) {}

    record Domain(DomainName name, Check check) {}

    /**
     * A handle on a network.
     *
     * @param fits whether the network takes such a handle at all
     * @param link where people can look by themselves
     */
    record Handle(Network network, String handle, boolean fits, Check check, String link) {}

    Presence of(String typed) {
        TradeName name = TradeName.read(typed, book);
        List<Domain> domains = DomainName.of(name).stream()
                .map(domain -> new Domain(domain, checks.see(Source.WHOIS, domain.ascii())))
                .toList();
        List<Handle> handles = new ArrayList<>();
        String handle = name.hasLatin() ? DomainName.latin(name) : "";
        if (handle.matches("[a-z0-9]+")) {
            networks.forEach(network -> handles.add(handle(network, handle)));
        }
        List<Check> waiting = Stream.concat(
                        domains.stream().map(Domain::check), handles.stream().map(Handle::check))
                .filter(check -> check.state() == State.WAITING)
                .toList();
        Instant moment = clock.instant().plus(A_MOMENT);
        boolean soon = waiting.stream()
                .anyMatch(check -> check.again() == null || check.again().isBefore(moment));
        String other = name.hasArabic() && name.hasLatin() ? null : name.hasArabic() ? "latin" : "arabic";
        return new Presence(domains, handles, !waiting.isEmpty(), soon, other);
    }

    /** Only one of them may be asked; of the others people see for themselves. */
    private Handle handle(Network network, String handle) {
        boolean fits = network.takes(handle);
        Check check = fits && network.key().equals("youtube")
                ? checks.see(Source.YOUTUBE, handle)
                : new Check(State.NOT_CHECKED, null, null);
        return new Handle(network, handle, fits, check, network.page() + handle);
    }
}
