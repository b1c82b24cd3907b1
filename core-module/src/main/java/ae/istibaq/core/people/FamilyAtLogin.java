package ae.istibaq.core.people;

import ae.istibaq.core.identity.CustomerLoggedIn;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the family of everyone who logs in, aside, so that nobody waits for the register at the door. */
@Configuration
class FamilyAtLogin {

    private static final TaskDescriptor<Asked> ASK = TaskDescriptor.of("people.look-up-family", Asked.class);

    private final Identities identities;
    private final Later later;

    FamilyAtLogin(Identities identities, Later later) {
        this.identities = identities;
        this.later = later;
    }

    record Asked(PersonId person) {}

    @EventListener
    @Transactional
    void on(CustomerLoggedIn login) {
        PersonId person = identities.ofEmiratesId(login.person());
        later.now(ASK.instance(person.toString()).data(new Asked(person)).build());
    }

    @Bean
    OneTimeTask<Asked> lookUpFamily(FamilyLookUp families) {
        return Tasks.oneTime(ASK)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> identities
                        .find(job.getData().person())
                        .ifPresent(person -> {
                            EmiratesId number = person.emiratesId();
                            if (number != null) {
                                families.refresh(number, null);
                            }
                        }));
    }
}
