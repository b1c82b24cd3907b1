package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import ae.istibaq.osrati.vaccination.VaccinationRegister.Card;
import ae.istibaq.osrati.vaccination.VaccinationRegister.PatientLookup;
import ae.istibaq.osrati.vaccination.VaccinationRegister.PersonRef;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the clinics what a child was given before the portal knew it, for as long as it takes. */
@Configuration
class CardJob {

    private static final TaskDescriptor<Child> ASK = TaskDescriptor.of("vaccination.ask-card", Child.class);

    private final VaccinationRegister register;
    private final VaccinationCards cards;
    private final VaccinationPlans plans;
    private final People people;
    private final TransactionTemplate transaction;

    CardJob(
            Connectors connectors,
            VaccinationCards cards,
            VaccinationPlans plans,
            People people,
            TransactionTemplate transaction) {
        this.register = connectors.connect("ehs", VaccinationRegister.class);
        this.cards = cards;
        this.plans = plans;
        this.people = people;
        this.transaction = transaction;
    }

    record Child(UUID id) {}

    static TaskInstance<Child> ofChild(PersonId child) {
        return ASK.instance(child.toString()).data(new Child(child.value())).build();
    }

    @Bean
    OneTimeTask<Child> askVaccinationCard() {
        return Tasks.oneTime(ASK)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) ->
                        ask(people.keyOf(new PersonId(job.getData().id()))));
    }

    private void ask(PersonId child) {
        EmiratesId number = people.find(child).map(KnownPerson::emiratesId).orElse(null);
        if (number == null) {
            return;
        }
        Optional<Card> card = Optional.ofNullable(Exchanges.about(
                        number,
                        "osrati.vaccination.purpose",
                        null,
                        () -> register.card(new PatientLookup(new PersonRef(number.digits(), null))))
                .record());
        UUID told = UUID.nameUUIDFromBytes(("card " + child).getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> {
            card.ifPresent(known -> known.vaccinations()
                    .forEach(each -> cards.keep(
                            child, new GivenDose(new Dose(each.vaccine(), each.dose()), each.givenOn()), told)));
            plans.plan(child);
        });
    }
}
