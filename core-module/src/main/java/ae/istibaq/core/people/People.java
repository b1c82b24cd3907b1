package ae.istibaq.core.people;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.PopulationRegister.PersonLookup;
import ae.istibaq.core.people.PopulationRegister.PersonRecord;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons as the population register last told them. */
@Component
public class People {

    private final PopulationRegister register;
    private final Persons persons;
    private final Identities identities;
    private final Deaths deaths;
    private final Settings settings;
    private final Clock clock;

    People(
            Connectors connectors,
            Persons persons,
            Identities identities,
            Deaths deaths,
            Settings settings,
            Clock clock) {
        this.register = connectors.connect("icp", PopulationRegister.class);
        this.persons = persons;
        this.identities = identities;
        this.deaths = deaths;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How long what the register said may be used.
     *
     * @param freshFor after this the register is asked again
     */
    @ConfigurationProperties("istibaq.people")
    record Settings(@DefaultValue("24h") Duration freshFor) {}

    /**
     * The person, asked of the register where what is kept is not fresh; never inside a database transaction.
     *
     * @param cause event for which it is asked, shown to the person; null for the person's own visit
     * @throws AgencyUnavailable while the register does not answer
     * @throws PersonUnknown where it holds no such person
     */
    public Person lookUp(EmiratesId id, @Nullable UUID cause) {
        Optional<Person> kept = persons.find(id);
        if (kept.isPresent() && kept.get().asOf().isAfter(clock.instant().minus(settings.freshFor()))) {
            return kept.get();
        }
        Answer<PersonRecord> answer =
                Exchanges.about(id, "core.people.purpose", cause, () -> register.person(new PersonLookup(id.digits())));
        PersonRecord told = answer.record();
        if (!answer.found() || told == null) {
            throw new PersonUnknown();
        }
        Person person = read(id, told, answer);
        persons.keep(person, told.diedOn(), told.hidden());
        return persons.find(id).orElse(person);
    }

    /** The person as last told, however long ago; empty where the register was never asked. */
    public Optional<Person> known(EmiratesId id) {
        return persons.find(id);
    }

    /** Who of these is known to be dead; whom the register was never asked about is not. */
    public Set<EmiratesId> deadAmong(Collection<EmiratesId> some) {
        return persons.deadAmong(some);
    }

    /** Forgets how fresh a person is, so that the next look asks the register. */
    public void askAgain(EmiratesId id) {
        persons.outdate(id);
    }

    /** The key of a person, given to them now where the portal never met them. */
    public PersonId idOf(EmiratesId id) {
        return identities.ofEmiratesId(id);
    }

    /** The key that counts now, where two persons turned out to be one. */
    public PersonId keyOf(PersonId id) {
        return identities.now(id);
    }

    /** What is known of a person; empty for a key of nobody, or of a birth that was annulled. */
    public Optional<KnownPerson> find(PersonId id) {
        return identities.find(id);
    }

    /** What is known of a person by number; empty where the portal never met them. */
    public Optional<KnownPerson> find(EmiratesId id) {
        return identities.byEmiratesId(id).flatMap(identities::find);
    }

    /** Keeps that a person died; the earliest day told counts where agencies differ. */
    @Transactional
    public void died(PersonId person, LocalDate day, Told told) {
        deaths.keep(person, day, null, told);
    }

    private static Person read(EmiratesId id, PersonRecord told, Answer<PersonRecord> answer) {
        return new Person(
                id,
                new BilingualText(blankIsNull(told.nameAr()), blankIsNull(told.nameEn())),
                told.birthDate(),
                told.sex(),
                told.nationality(),
                mobile(told.mobile()),
                blankIsNull(told.email()),
                blankIsNull(told.emirate()),
                told.alive(),
                told.language() == null ? null : Language.of(Locale.of(told.language())),
                answer.asOf());
    }

    private static @Nullable MobileNumber mobile(@Nullable String told) {
        try {
            return told == null || told.isBlank() ? null : MobileNumber.of(told);
        } catch (IllegalArgumentException notOfTheCountry) {
            // A foreign or broken number can't get an SMS: as good as none.
            return null;
        }
    }

    private static @Nullable String blankIsNull(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }
}
