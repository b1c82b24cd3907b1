package ae.istibaq.core.proactivity;

import static ae.istibaq.core.notifications.Tone.JOY;
import static ae.istibaq.core.proactivity.CountedDay.after;
import static ae.istibaq.core.proactivity.CountedDay.age;
import static ae.istibaq.core.proactivity.CountedDay.before;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Role.FATHER;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Span.months;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.VerdictGiven;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A birth, what follows it, and an agency that can be told how to behave. */
@TestConfiguration
class Samples {

    static final ServiceKey DOCUMENTS = new ServiceKey("osrati.documents");
    static final ServiceKey GROWTH = new ServiceKey("osrati.growth");
    static final ServiceKey LEAVE = new ServiceKey("osrati.leave");
    static final ServiceKey ALLOWANCE = new ServiceKey("osrati.allowance");

    /** A child was born. */
    record Born(
            UUID cause,
            String matter,
            @Nullable PersonId subject,
            Map<Role, EmiratesId> roles,
            Map<String, String> about)
            implements LifeEvent.Begun {

        static Born to(Map<Role, EmiratesId> roles) {
            return new Born(UUID.randomUUID(), "N-1", PersonId.random(), roles, Map.of("birthDate", "2026-11-20"));
        }
    }

    /** The day of birth was wrong. */
    record BirthCorrected(Born anew) implements LifeEvent.Corrected {

        @Override
        public UUID cause() {
            return anew.cause();
        }

        @Override
        public String matter() {
            return anew.matter();
        }
    }

    /** There was no birth. */
    record BirthAnnulled(UUID cause, String matter) implements LifeEvent.Annulled {

        @Override
        public Class<? extends LifeEvent.Begun> of() {
            return Born.class;
        }
    }

    /** Somebody died, or something else ended. */
    record Sad(UUID cause, Ending kind, @Nullable PersonId subject, Set<EmiratesId> persons, Set<EmiratesId> bereaved)
            implements LifeEvent.Ended {

        @Override
        public String matter() {
            return kind + " " + subject + " " + persons.size();
        }
    }

    /** It was not so. */
    record NotSo(UUID cause, Sad ended) implements LifeEvent.Resumed {

        @Override
        public String matter() {
            return ended.matter();
        }
    }

    /** How the registers and the agency behave. */
    static class World {

        final Map<UUID, String> received = new LinkedHashMap<>();
        final Map<ServiceKey, Boolean> entitled = new ConcurrentHashMap<>();
        final AtomicInteger submissions = new AtomicInteger();
        final AtomicInteger cancellations = new AtomicInteger();
        volatile int answersLost;
        volatile boolean listenerFails;

        void reset() {
            received.clear();
            entitled.clear();
            submissions.set(0);
            cancellations.set(0);
            answersLost = 0;
            listenerFails = false;
        }

        /** The same key again gives the same reference, as agencies promise. */
        String submit(UUID key) {
            submissions.incrementAndGet();
            String reference = received.computeIfAbsent(key, unused -> "R-" + (received.size() + 1));
            if (answersLost > 0) {
                answersLost--;
                throw new AgencyUnavailable("sample", AgencyUnavailable.Reason.NONSENSE);
            }
            return reference;
        }

        @EventListener
        void on(VerdictGiven given) {
            if (listenerFails) {
                listenerFails = false;
                throw new IllegalStateException("Died before the commit");
            }
        }
    }

    @Bean
    World world() {
        return new World();
    }

    @Bean
    Bundle sampleBundle() {
        return Bundle.named("osrati.sample")
                .on(happened(Born.class))
                .tell(JOY, "osrati.sample.notice.born", FATHER.orElse(MOTHER))
                .offer(DOCUMENTS, FATHER.orElse(MOTHER), days(30), 5)
                .start(ALLOWANCE)
                .forThe(FATHER.orElse(MOTHER))
                .offer(LEAVE, MOTHER, days(60))
                .at(age(months(2)))
                .remind("osrati.sample.notice.vaccine", MOTHER.orElse(FATHER))
                .stopsOn("vaccine.2m")
                .at(age(months(4)))
                .offer(GROWTH, MOTHER.orElse(FATHER), days(30))
                .stopsOn("growth.4m")
                .at(age(months(6)))
                .offer(GROWTH, MOTHER.orElse(FATHER), days(30))
                .at(before(days(3), "visitDate"))
                .remind("osrati.sample.notice.visit", MOTHER)
                .at(after(days(30), "visitDate"))
                .remind("osrati.sample.notice.next-visit", MOTHER)
                .until(days(2))
                .whenUndoneTell(FATHER, MOTHER);
    }

    @Bean
    ServiceDefinition documentsService() {
        return ServiceDefinition.of(DOCUMENTS, "icp", ServiceKind.PROCEDURAL, Criterion.STATUS_CHANGE)
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.STOP_AND_TELL)
                        .on(Ending.DEATH_OF_PARENT, Following.askAPerson("osrati.sample.rule.father-dead")));
    }

    @Bean
    ServiceDefinition allowanceService() {
        return ServiceDefinition.of(ALLOWANCE, "icp", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.STOP_AND_TELL));
    }

    /** A leave that the mother keeps whatever becomes of the child. */
    @Bean
    ServiceDefinition leaveService() {
        return ServiceDefinition.of(LEAVE, "fahr", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .undone(Undo.of(Following.KEEP, Following.STOP_AND_TELL, Following.KEEP));
    }

    @Bean
    EligibilityCheck leaveCheck(World world, Clock clock) {
        return check(LEAVE, world, clock);
    }

    @Bean
    Intake leaveIntake(World world) {
        return intake(LEAVE, world);
    }

    @Bean
    ServiceDefinition growthService() {
        return ServiceDefinition.of(GROWTH, "mocd", ServiceKind.REMINDER, Criterion.TIME)
                .undone(Undo.of(Following.WITHDRAW, Following.WITHDRAW, Following.WITHDRAW));
    }

    @Bean
    EligibilityCheck growthCheck(World world, Clock clock) {
        return check(GROWTH, world, clock);
    }

    @Bean
    Intake growthIntake(World world) {
        return intake(GROWTH, world);
    }

    @Bean
    EligibilityCheck documentsCheck(World world, Clock clock) {
        return check(DOCUMENTS, world, clock);
    }

    @Bean
    EligibilityCheck allowanceCheck(World world, Clock clock) {
        return check(ALLOWANCE, world, clock);
    }

    @Bean
    Intake documentsIntake(World world) {
        return intake(DOCUMENTS, world);
    }

    @Bean
    Intake allowanceIntake(World world) {
        return intake(ALLOWANCE, world);
    }

    static EligibilityCheck check(ServiceKey service, World world, Clock clock) {
        FactKey<Boolean> entitled = FactKey.flag(service.text("fact.entitled"));
        return new EligibilityCheck() {
            @Override
            public ServiceKey service() {
                return service;
            }

            @Override
            public Facts gather(Situation situation) {
                return new Facts().known(entitled, world.entitled.getOrDefault(service, true), "icp", clock.instant());
            }

            @Override
            public List<Condition> conditions() {
                return List.of(new Condition(service.text("condition.entitled"), reading -> reading.fact(entitled)));
            }

            @Override
            public LocalDate ruleDate(Situation situation, LocalDate today) {
                return today;
            }
        };
    }

    static Intake intake(ServiceKey service, World world) {
        return new Intake() {
            @Override
            public ServiceKey service() {
                return service;
            }

            @Override
            public String submit(Submission submission, UUID idempotencyKey) {
                return world.submit(idempotencyKey);
            }

            @Override
            public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
                world.cancellations.incrementAndGet();
                return true;
            }
        };
    }
}
