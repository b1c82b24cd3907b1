package ae.istibaq.basher.names;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.RegisteredNames.Holder;
import ae.istibaq.basher.names.TradeNames.Verdict;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of names shows, in the reader's language. */
@Component
class NamesPage {

    private final Classification classification;
    private final Parameters parameters;
    private final Clock clock;

    NamesPage(Classification classification, Parameters parameters, Clock clock) {
        this.classification = classification;
        this.parameters = parameters;
        this.clock = clock;
    }

    record Choice(String code, @Nullable String name, boolean selected) {}

    /** Forms have their texts. */
    record Choices(List<Choice> emirates, List<Choice> activities, List<Choice> forms) {}

    /** A name that others hold. */
    record Held(String name, String other, String emirate, String activity) {}

    /** @param href the page of that name with the same choices */
    record Suggestion(String name, String href) {}

    /**
     * What a name costs.
     *
     * @param key last part of the key that says what for
     * @param amount null where it is not known
     */
    record Fee(String key, @Nullable Aed amount, boolean monthly, String source, boolean sample) {}

    record Shown(
            String name,
            Outcome outcome,
            List<Finding> findings,
            List<Fee> fees,
            boolean wantsEmirate,
            List<Held> held,
            List<Suggestion> suggestions,
            @Nullable Instant heardAt,
            boolean whole) {}

    Choices choices(Wish wish, List<String> forms, Language language) {
        Activity chosen = wish.activity();
        List<Activity> sections = classification.of(Activity.Level.SECTION);
        Stream<Activity> deeper = chosen == null || sections.contains(chosen) ? Stream.of() : Stream.of(chosen);
        return new Choices(
                Arrays.stream(Emirate.values())
                        .map(one -> new Choice(
                                one.name(), one.title().in(language), one.name().equals(wish.emirate())))
                        .toList(),
                Stream.concat(deeper, sections.stream())
                        .map(one -> new Choice(one.code(), one.title().in(language), one.equals(chosen)))
                        .toList(),
                forms.stream()
                        .map(form -> new Choice(form, null, form.equals(wish.legalForm())))
                        .toList());
    }

    Shown shown(Verdict verdict, Wish wish, Language language) {
        List<Holder> holders = new ArrayList<>(verdict.same());
        verdict.alike().stream().limit(Math.max(0, 5 - holders.size())).forEach(holders::add);
        return new Shown(
                verdict.name(),
                verdict.outcome(),
                verdict.findings(),
                fees(wish, verdict.special()),
                verdict.special() && wish.emirate() == null,
                holders.stream()
                        .sorted(Comparator.comparing(holder -> !verdict.same().contains(holder)))
                        .map(holder -> held(holder, language))
                        .toList(),
                verdict.suggestions().stream()
                        .map(name -> new Suggestion(name, address(wish.named(name))))
                        .toList(),
                verdict.heardAt(),
                verdict.whole());
    }

    /** The address of the page for a wish, which can be shared. */
    String address(Wish wish) {
        return "/basher/names" + query(wish);
    }

    private static String query(Wish wish) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        List<String> values = new ArrayList<>();
        add(address, values, "q", wish.name());
        add(address, values, "emirate", wish.emirate());
        Activity activity = wish.activity();
        add(address, values, "activity", activity == null ? null : activity.code());
        add(address, values, "form", wish.legalForm());
        // Names may have signs that mean something in an address.
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<String> values, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    private List<Fee> fees(Wish wish, boolean special) {
        if (wish.emirate() == null) {
            return List.of();
        }
        List<Fee> fees = new ArrayList<>();
        fee("reservation", wish.emirate(), fees);
        if (special) {
            fee("special-word", wish.emirate(), fees);
        }
        return fees;
    }

    private void fee(String kind, String emirate, List<Fee> fees) {
        Parameter fee = parameters
                .find("basher.names." + kind + "-fee." + emirate, LocalDate.now(clock))
                .orElse(null);
        fees.add(
                fee == null
                        ? new Fee(kind, null, false, "", false)
                        : new Fee(
                                kind,
                                fee.known() ? fee.money() : null,
                                fee.unit().endsWith("month"),
                                fee.source(),
                                fee.known() && fee.sample()));
    }

    private Held held(Holder holder, Language language) {
        BilingualText name = new BilingualText(holder.ar().isBlank() ? null : holder.ar(), holder.en());
        return new Held(
                name.in(language),
                name.in(language == Language.AR ? Language.EN : Language.AR),
                Emirate.of(holder.emirate())
                        .map(emirate -> emirate.title().in(language))
                        .orElse(holder.emirate()),
                classification
                        .find(holder.activity())
                        .map(activity -> activity.title().in(language))
                        .orElse(holder.activity()));
    }
}
