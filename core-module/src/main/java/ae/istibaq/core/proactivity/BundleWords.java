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
    private final String bundle;

    BundleWords(MessageSource texts, Locale locale, String bundle) {
        this.texts = texts;
        this.locale = locale;
        this.bundle = bundle;
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
            case Trigger.At at -> when(at.moment());
        };
    }

    private String when(CountedDay moment) {
        return switch (moment) {
            case CountedDay.Age age -> text(key("age", age.span()), age.span().count());
            case CountedDay.Before before ->
                text(key("before", before.span()), before.span().count(), date(before));
            case CountedDay.After after when after.span().count() == 0 -> date(after);
            case CountedDay.After after ->
                text(key("after", after.span()), after.span().count(), date(after));
        };
    }

    private static String key(String how, Span span) {
        return PREFIX + how + "." + span.unit().name().toLowerCase(Locale.ROOT);
    }

    /** The name of a date, a text of the bundle. */
    private String date(CountedDay moment) {
        return text(bundle + ".date." + moment.date());
    }

    String doing(Step step) {
        return switch (step) {
            case Step.Tell tell -> text(PREFIX + "tell", people(tell.to()));
            case Step.Remind remind -> text(PREFIX + "remind-of", people(remind.to()));
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
                        case Deadline.MonthsAfter months -> text(PREFIX + "until.law");
                        case Deadline.DaysAfter days -> text(PREFIX + "until.law");
                        case Deadline.Until until -> text(PREFIX + "until.day", text(bundle + ".date." + until.day()));
                    });
            offer.remindDaysBefore().forEach(days -> limits.add(text(PREFIX + "remind", days)));
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
