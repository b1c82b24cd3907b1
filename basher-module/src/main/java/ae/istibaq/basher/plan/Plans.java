package ae.istibaq.basher.plan;

import ae.istibaq.basher.fees.Estimate;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.Answers;
import ae.istibaq.basher.guide.Feasibility;
import ae.istibaq.basher.plan.Plan.Told;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An investor's plans; what isn't theirs is not found. A set-up starts from {@link #find}. */
@Service
public class Plans {

    /** More than anybody compares; keeps one account from filling the table. */
    static final int MOST = 20;

    private final PlanBook book;
    private final Feasibility feasibility;
    private final Notifications notifications;
    private final Clock clock;

    Plans(PlanBook book, Feasibility feasibility, Notifications notifications, Clock clock) {
        this.book = book;
        this.feasibility = feasibility;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The last kept first. */
    public List<Plan> of(EmiratesId owner) {
        return book.of(owner);
    }

    /** A plan of a person, or nothing where it is unknown or not theirs. */
    public Optional<Plan> find(UUID id, EmiratesId owner) {
        return book.find(id, owner);
    }

    /** What a plan's first year costs by the values of a day. */
    public Estimate price(Plan plan, LocalDate on) {
        return feasibility.estimate(plan.answers(), plan.form(), on);
    }

    /**
     * Keeps a plan with the price of today.
     *
     * @param answers to all questions
     * @param tradeName null for none
     * @return its id; empty where the person has as many as anybody may
     */
    @Transactional
    public Optional<UUID> keep(EmiratesId owner, Answers answers, LegalForm form, @Nullable String tradeName) {
        if (book.of(owner).size() >= MOST) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        book.add(id, owner, draft(answers, form, tradeName));
        return Optional.of(id);
    }

    /** @throws PlanUnknown where it isn't the person's */
    @Transactional
    public void change(UUID id, EmiratesId owner, Answers answers, LegalForm form, @Nullable String tradeName) {
        if (!book.change(id, owner, draft(answers, form, tradeName))) {
            throw new PlanUnknown();
        }
    }

    @Transactional
    void remove(UUID id, EmiratesId owner) {
        if (!book.remove(id, owner)) {
            throw new PlanUnknown();
        }
    }

    /** Sends the report to the person's own address, and to the inbox; of one state of a plan once a day. */
    @Transactional
    void send(UUID id, EmiratesId owner) {
        Plan plan = book.find(id, owner).orElseThrow(PlanUnknown::new);
        LocalDate today = LocalDate.now(clock);
        notifications.send(new Notice(
                owner,
                "basher.plan.notice.report",
                Map.of(),
                "/basher/plans/" + id,
                // Nothing but the person's own wish leads to it.
                About.of(id, id).on(today + "/" + plan.changedAt().toEpochMilli()),
                Tone.DUTY,
                EnumSet.of(Channel.EMAIL, Channel.INBOX),
                id));
    }

    private PlanBook.Draft draft(Answers answers, LegalForm form, @Nullable String tradeName) {
        Estimate estimate = feasibility.estimate(answers, form, LocalDate.now(clock));
        return new PlanBook.Draft(
                answers.parameters(),
                form,
                tradeName,
                new Told(estimate.firstYear(), estimate.unknown(), estimate.on()));
    }
}
