package ae.istibaq.core.notifications;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.identity.Account;
import ae.istibaq.core.identity.Accounts;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.shared.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out how to reach a person: what they gave UAE PASS comes before what the population register holds. */
@Component
class Recipients {

    private final People people;
    private final Accounts accounts;

    Recipients(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** May ask the population register, so never in a transaction. */
    Recipient of(Message message) {
        Person person = person(message);
        Optional<Account> account = accounts.byEmiratesId(message.person());
        return new Recipient(
                account.map(Account::language)
                        .orElseGet(() -> Objects.requireNonNullElse(person.language(), Language.AR)),
                first(account.map(Account::mobile).orElse(null), person.mobile()),
                first(account.map(Account::email).orElse(null), person.email()),
                person.alive());
    }

    private Person person(Message message) {
        try {
            return people.lookUp(message.person(), message.cause());
        } catch (AgencyUnavailable e) {
            // A silent register must not keep a message from someone it has told us about before.
            return people.known(message.person()).orElseThrow(() -> e);
        }
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
