package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A bundle's declaration put into the words of one language. */
final class BundleWords {

    private static final String PREFIX = "core.proactivity.bundle.";

    private final MessageSource texts;
    private final Locale locale;

    BundleWords(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * The message key of an event's name, in the room whose package holds the event.
     *
     * @param event for example ae.istibaq.osrati.marriage.MarriageContractRegistered
     */
    static String key(Class<? extends LifeEvent.Begun> event) {
        String room = event.getPackageName().substring("ae.istibaq.".length());
        return room + ".event." + event.getSimpleName();
    }

    String name(ServiceKey service) {
        return text(service.text("name"));
    }

    String name(Bundle bundle) {
        return text(bundle.key() + ".name");
    }

    String when(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Happened happened -> text(key(happened.event()));
            case Trigger.Completed completed -> text(PREFIX + "completed", name(completed.service()));
        };
    }

    String doing(Step step) {
        return switch (step) {
            case Step.Tell tell -> text(PREFIX + "tell", people(tell.to()));
            case Step.OfferService offer -> text(PREFIX + "offer", people(List.of(offer.to())));
            case Step.StartService start -> text(PREFIX + "start", people(List.of(start.to())));
        };
    }

    /** Until when an offer is open and when it is recalled; nothing for what is only told. */
    List<String> limits(Step step) {
        List<String> limits = new ArrayList<>();
        if (step instanceof Step.OfferService offer) {
            limits.add(
                    switch (offer.until()) {
                        case Deadline.Days days -> text(PREFIX + "until.days", days.count());
                        case Deadline.MonthsAfter months -> text(PREFIX + "until.months");
                    });
            if (offer.remindDaysBefore() != null) {
                limits.add(text(PREFIX + "remind", offer.remindDaysBefore()));
            }
        }
        return limits;
    }

    String people(List<? extends Receiver> receivers) {
        return ListFormatter.getInstance(locale)
                .format(receivers.stream().map(this::person).toList());
    }

    private String person(Receiver receiver) {
        return receiver.inOrder().stream()
                .map(role -> text("core.proactivity.role." + role.name().toLowerCase(Locale.ROOT)))
                .reduce((first, next) -> text(PREFIX + "or-else", first, next))
                .orElseThrow();
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
