package ae.istibaq.basher.plan;

import ae.istibaq.core.notifications.Attachment;
import ae.istibaq.core.notifications.Attachments;
import ae.istibaq.core.shared.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a plan's report along with its message, as long as the plan is kept. */
@Component
class PlanAttachments implements Attachments {

    private final PlanBook book;
    private final PlanPaper paper;

    PlanAttachments(PlanBook book, PlanPaper paper) {
        this.book = book;
        this.paper = paper;
    }

    @Override
    public Optional<Attachment> find(UUID id, Language language) {
        return book.find(id)
                .map(plan -> new Attachment("basher-plan.pdf", "application/pdf", paper.print(plan, language)));
    }
}
