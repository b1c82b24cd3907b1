package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where child allowances are added to salaries. */
@Component
class AllowanceCounter implements Counter {

    private final Allowances allowances;
    private final People people;
    private final Outbox outbox;
    private final JsonMapper json;

    AllowanceCounter(Allowances allowances, People people, Outbox outbox, JsonMapper json) {
        this.allowances = allowances;
        this.people = people;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.CHILD_ALLOWANCE;
    }

    @Override
    public Judgement judge(Application application) {
        if (LeaveCounter.federalWork(people, application.text("employeeEmiratesId"))
                .isEmpty()) {
            return Judgement.refused("NOT_EMPLOYED");
        }
        return allowances.isPaidFor(child(application)) ? Judgement.refused("PAID_ALREADY") : Judgement.APPROVED;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        if (decided.approved()) {
            return allowances.add(new Allowance(
                    application.agencyReference(),
                    application.reference(),
                    application.text("employeeEmiratesId"),
                    child(application),
                    application.text("fromMonth"),
                    null,
                    Allowances.AMOUNT));
        }
        return outbox.write(EventType.CHILD_ALLOWANCE_REFUSED, application.agencyReference(), decided.declined());
    }

    private PersonRef child(Application application) {
        return json.treeToValue(application.content().path("child"), PersonRef.class);
    }
}
