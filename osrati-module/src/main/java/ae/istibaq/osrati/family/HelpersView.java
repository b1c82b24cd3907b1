package ae.istibaq.osrati.family;

import ae.istibaq.core.identity.Accounts;
import ae.istibaq.core.people.Delegation;
import ae.istibaq.core.people.Helpers;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Helpers given and held, as pages show them. */
@Component
class HelpersView {

    private final Helpers helpers;
    private final People people;
    private final Accounts accounts;
    private final MessageSource texts;
    private final Clock clock;

    HelpersView(Helpers helpers, People people, Accounts accounts, MessageSource texts, Clock clock) {
        this.helpers = helpers;
        this.people = people;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One helper.
     *
     * @param other the helper's name, or the giver's to the helper
     * @param subject the name of the person it is about
     * @param inForce whether it counts today or will
     */
    record Shown(
            UUID id,
            String other,
            PersonId person,
            String subject,
            Set<Matter> matters,
            LocalDate from,
            LocalDate to,
            boolean inForce) {}

    List<Shown> givenBy(EmiratesId giver, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return helpers.givenBy(giver).stream()
                .map(given -> shown(given, given.helper(), today, locale))
                .toList();
    }

    List<Shown> heldBy(EmiratesId helper, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return helpers.heldBy(helper, today).stream()
                .map(held -> shown(held, held.giver(), today, locale))
                .toList();
    }

    private Shown shown(Delegation delegation, EmiratesId other, LocalDate today, Locale locale) {
        return new Shown(
                delegation.id(),
                name(other, locale),
                people.keyOf(delegation.subject()),
                people.find(delegation.subject())
                        .flatMap(person -> java.util.Optional.ofNullable(person.name()))
                        .map(name -> name.in(Language.of(locale)))
                        .orElseGet(() -> texts.getMessage("osrati.family.unnamed", null, locale)),
                new TreeSet<>(delegation.matters()),
                delegation.validFrom(),
                delegation.validTo(),
                !delegation.revoked() && !delegation.validTo().isBefore(today));
    }

    /** As the register names them, else as they named themselves at login, else the masked number. */
    String name(EmiratesId person, Locale locale) {
        BilingualText name = people.find(person)
                .map(KnownPerson::name)
                .or(() -> accounts.byEmiratesId(person).map(ae.istibaq.core.identity.Account::name))
                .orElse(null);
        return name == null ? person.masked() : name.in(Language.of(locale));
    }
}
