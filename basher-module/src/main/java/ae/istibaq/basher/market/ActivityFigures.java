package ae.istibaq.basher.market;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Activity.Level;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.EconomicRegister.Description;
import ae.istibaq.basher.market.Market.Feed;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register's numbers say of one activity. */
@Component
public class ActivityFigures {

    private static final int NEAR = 5;

    private final Market market;
    private final Classification classification;

    ActivityFigures(Market market, Classification classification) {
        this.market = market;
        this.classification = classification;
    }

    /**
     * An activity in numbers.
     *
     * @param register whose numbers they are
     * @param notice what must be said beside them; null for nothing
     * @param issued established in the last twelve months
     * @param issuedBefore established in the twelve months before
     * @param address the page of its market
     */
    public record Numbers(
            BilingualText register,
            @Nullable BilingualText notice,
            Instant heardAt,
            int inForce,
            int issued,
            int issuedBefore,
            String address) {}

    /**
     * A class of the same division that people enter.
     *
     * @param issued established in the last twelve months
     */
    public record Near(Activity activity, int inForce, int issued, int issuedBefore) {

        private double freshness() {
            return (double) issued / Math.max(1, inForce);
        }
    }

    /** Where the most enter beside how many are there already; empty for what is wider than a division. */
    public List<Near> near(Activity activity) {
        if (activity.level() == Level.SECTION || activity.level() == Level.DIVISION) {
            return List.of();
        }
        market.feed();
        Activity division = classification.wayTo(activity).get(1);
        return market.count(View.ALL.withActivity(division)).classes().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(activity.code()))
                .filter(entry -> entry.getValue().issued() > 0)
                .flatMap(entry -> classification.find(entry.getKey()).stream()
                        .map(found -> new Near(
                                found,
                                entry.getValue().inForce(),
                                entry.getValue().issued(),
                                entry.getValue().issuedBefore())))
                .sorted(Comparator.comparingDouble(Near::freshness)
                        .reversed()
                        .thenComparing(near -> near.activity().code()))
                .limit(NEAR)
                .toList();
    }

    /** Empty until the register has answered. */
    public Optional<Numbers> of(Activity activity) {
        Feed feed = market.feed();
        Instant heardAt = feed.standing().heardAt();
        if (heardAt == null || feed.standing().version() == 0) {
            return Optional.empty();
        }
        View view = View.ALL.withActivity(activity);
        Figures figures = market.count(view);
        Description register = feed.description();
        return Optional.of(new Numbers(
                new BilingualText(register.titleAr(), register.titleEn()),
                register.noticeEn().isBlank() ? null : new BilingualText(register.noticeAr(), register.noticeEn()),
                heardAt,
                figures.inForce(),
                figures.issued(),
                figures.issuedBefore(),
                Addresses.page(view)));
    }
}
