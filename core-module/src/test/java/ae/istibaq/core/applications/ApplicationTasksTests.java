package ae.istibaq.core.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters.Line;
import ae.istibaq.core.tasks.Task;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that can't be handed over, or can't be stopped, goes to a person. */
@SpringBootTest(classes = CoreTestApplication.class, properties = "istibaq.patience.failures=1")
@Import(ApplicationTasksTests.Parts.class)
class ApplicationTasksTests {

    private static final ServiceKey SERVICE = new ServiceKey("osrati.sample");

    /** An agency that answers as a test wants. */
    static class Agency implements Intake {

        volatile Runnable onSubmit = () -> {};
        volatile Runnable onCancel = () -> {};
        volatile boolean stops = true;

        @Override
        public ServiceKey service() {
            return SERVICE;
        }

        @Override
        public String submit(Submission submission, UUID idempotencyKey) {
            onSubmit.run();
            return "R-1";
        }

        @Override
        public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
            onCancel.run();
            return stops;
        }
    }

    @TestConfiguration
    static class Parts {

        @Bean
        Agency agency() {
            return new Agency();
        }

        @Bean
        ServiceDefinition sample() {
            return ServiceDefinition.of(SERVICE, "icp", ServiceKind.PROCEDURAL);
        }
    }

    @Autowired
    private Agency agency;

    @Autowired
    private Applications applications;

    @Autowired
    private StopApplications stop;

    @Autowired
    private ApplicationRows rows;

    @Autowired
    private ApplicationMatters matters;

    @Autowired
    private SubmitAgain remedy;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    /** What is said to applicants is not looked at here. */
    @MockitoBean
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private Notifications notifications;

    @BeforeEach
    void theAgencyIsWell() {
        agency.onSubmit = () -> {};
        agency.onCancel = () -> {};
        agency.stops = true;
    }

    @Test
    void asksForAPersonWhereTheAgencyRefusesAndSendsAgain() {
        agency.onSubmit = ApplicationTasksTests::refuse;
        Application application = apply();
        Task task = awaitTask(application);
        assertThat(task.rule()).isEqualTo("core.applications.rule.agency-refuses-intake");
        assertThat(matters.about(task, Language.EN))
                .contains(
                        Line.code("core.applications.reference", application.reference()),
                        Line.key("core.applications.stands", "core.applications.state.agreed"))
                .noneMatch(Line::personal);

        agency.onSubmit = () -> {};
        transaction.executeWithoutResult(status -> remedy.apply(task));
        awaitState(application, State.SUBMITTED);
    }

    @Test
    void keepsADecisionOnlyOnceTheReceiptIsNoted() {
        agency.onSubmit = ApplicationTasksTests::beSilent;
        Application application = apply();
        awaitTask(application);
        Decision approved = new Decision(application.reference(), State.APPROVED, null, null, UUID.randomUUID());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> applications.decide(approved)))
                .isInstanceOf(ReceiptOutstanding.class);

        agency.onSubmit = () -> {};
        awaitState(application, State.SUBMITTED);
        transaction.executeWithoutResult(status -> applications.decide(approved));
        awaitState(application, State.APPROVED);
    }

    @Test
    void asksForAPersonWhereTheAgencyIsSilentAndGoesOnTrying() {
        agency.onSubmit = ApplicationTasksTests::beSilent;
        Application application = apply();
        assertThat(awaitTask(application).rule()).isEqualTo("core.applications.rule.agency-silent");

        agency.onSubmit = () -> {};
        awaitState(application, State.SUBMITTED);
    }

    @Test
    void asksForAPersonWhereTheAgencyWillNotStop() {
        Application application = submitted();
        agency.stops = false;
        assertThat(stopAndAwaitTask(application).rule()).isEqualTo("core.applications.rule.agency-will-not-stop");
    }

    @Test
    void asksForAPersonWhereTheAgencyRefusesToHearOfStopping() {
        Application application = submitted();
        agency.onCancel = ApplicationTasksTests::refuse;
        assertThat(stopAndAwaitTask(application).rule()).isEqualTo("core.applications.rule.agency-will-not-stop");
    }

    @Test
    void asksForAPersonWhereTheAgencyIsSilentAboutStoppingAndGoesOnAsking() {
        Application application = submitted();
        agency.onCancel = ApplicationTasksTests::beSilent;
        assertThat(stopAndAwaitTask(application).rule()).isEqualTo("core.applications.rule.agency-silent-on-stop");

        agency.onCancel = () -> {};
        awaitState(application, State.CANCELLED);
    }

    private static void refuse() {
        throw new AgencyRefused("icp", 422, "NO");
    }

    private static void beSilent() {
        throw new AgencyUnavailable("icp", AgencyUnavailable.Reason.DOWN);
    }

    private Application apply() {
        Situation situation = new Situation(
                new EmiratesId("784199012345676"), UUID.randomUUID(), UUID.randomUUID(), Map.of(), Map.of());
        NewApplication wanted = new NewApplication(
                SERVICE, situation, UUID.randomUUID(), UUID.randomUUID(), List.of(), Map.of(), List.of(), Language.AR);
        return Objects.requireNonNull(transaction.execute(status -> applications.apply(wanted)));
    }

    private Application submitted() {
        Application application = apply();
        awaitState(application, State.SUBMITTED);
        return application;
    }

    private Task stopAndAwaitTask(Application application) {
        transaction.executeWithoutResult(
                status -> stop.ofJourney(application.journey(), "core.applications.refund.stopped", UUID.randomUUID()));
        return awaitTask(application);
    }

    private Task awaitTask(Application application) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> tasks.about(application.reference()), about -> about.size() == 1)
                .getFirst();
    }

    private void awaitState(Application application, State state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows.findById(application.id()).orElseThrow().state() == state);
    }
}
