package ae.istibaq.osrati.growth;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.core.time.Patience;
import ae.istibaq.core.time.Revival;
import ae.istibaq.osrati.growth.Questionnaire.HandedIn;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries filled forms to the ministry, each once, for as long as it takes. */
@Configuration
class HandInJob {

    static final String REFUSED = "osrati.growth.rule.ministry-refuses";
    static final String SILENT = "osrati.growth.rule.ministry-silent";

    private static final TaskDescriptor<Filled> CARRY = TaskDescriptor.of("growth.carry-to-ministry", Filled.class);

    private final GrowthMinistry ministry;
    private final Questionnaires questionnaires;
    private final GrowthForms forms;
    private final People people;
    private final Tasks tasks;
    private final Clock clock;

    HandInJob(
            Connectors connectors,
            Questionnaires questionnaires,
            GrowthForms forms,
            People people,
            Tasks tasks,
            Clock clock) {
        this.ministry = connectors.connect("mocd", GrowthMinistry.class);
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.people = people;
        this.tasks = tasks;
        this.clock = clock;
    }

    record Filled(UUID questionnaire) {}

    static TaskInstance<Filled> of(UUID questionnaire) {
        return CARRY.instance(questionnaire.toString())
                .data(new Filled(questionnaire))
                .build();
    }

    @Bean
    OneTimeTask<Filled> carryGrowthToMinistry(Patience patience) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.oneTime(CARRY)
                .onDeadExecution(new Revival<>())
                .onFailure(patience.thenTell(
                        data -> tasks.ask(SILENT, data.questionnaire().toString(), null)))
                .execute((job, context) ->
                        questionnaires.find(job.getData().questionnaire()).ifPresent(this::carry));
    }

    private void carry(Questionnaire filled) {
        HandedIn handedIn = filled.handedIn();
        if (handedIn == null) {
            return;
        }
        GrowthMinistry.Filled told = told(filled, handedIn);
        try {
            Exchanges.about(handedIn.by(), "osrati.growth.purpose", null, () -> ministry.judge(filled.id(), told));
        } catch (AgencyRefused refused) {
            tasks.ask(REFUSED, filled.id().toString(), null);
        }
    }

    private GrowthMinistry.Filled told(Questionnaire filled, HandedIn handedIn) {
        Form form = forms.of(
                filled.collection(), filled.window().months(), filled.window().opensOn());
        Map<String, Answer> answers = questionnaires.answersOf(filled.id());
        return new GrowthMinistry.Filled(
                filled.id().toString(),
                handedIn.by().digits(),
                child(filled),
                form.code(),
                form.months(),
                handedIn.ageMonths(),
                LocalDate.ofInstant(handedIn.at(), clock.getZone()),
                form.areas().stream()
                        .flatMap(area -> area.questions().stream())
                        .map(question -> new GrowthMinistry.Given(question.code(), answers.get(question.code())))
                        .toList(),
                questionnaires.scoresOf(filled.id()).stream()
                        .map(score -> new GrowthMinistry.Points(score.area(), score.points()))
                        .toList(),
                handedIn.worry(),
                handedIn.proposal());
    }

    private GrowthMinistry.PersonRef child(Questionnaire filled) {
        Optional<KnownPerson> child = people.find(filled.child());
        return new GrowthMinistry.PersonRef(
                child.map(KnownPerson::emiratesId).map(EmiratesId::digits).orElse(null),
                child.map(KnownPerson::notificationNumber).orElse(null));
    }
}
