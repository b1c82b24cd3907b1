package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.market.Charts.Ground;
import ae.istibaq.basher.market.EconomicRegister.LegalForm;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A view of the market in the reader's language, ready to be written into the page. */
record Presentation(Ground ground, Language language) {

    private static final Map<String, Integer> SHOWN =
            Map.of("areas", 8, "activities", 12, "forms", 6, "wanted", 6, "uncrowded", 6);
    private static final int ALL = 25;

    /** @param notice what must be said beside its figures; null for nothing */
    record Register(String title, boolean sample, @Nullable String notice) {}

    /** A filter that is set, and the address without it. */
    record Chosen(String filter, String name, String without) {}

    record Choice(String code, String name, boolean selected) {}

    record Choices(List<Choice> emirates, List<Choice> areas, List<Choice> forms, List<Choice> activities) {}

    /** @param change in percent against the twelve months before; null where those had none */
    record KeyFigures(
            String inForce, String issued, @Nullable String change, String closed) {}

    record ShownRow(
            String label,
            @Nullable String href,
            String value,
            @Nullable String change,
            int share) {}

    /** @param left how many rows only the table has */
    record Shown(String key, List<ShownRow> rows, int left, String table) {}

    Register register() {
        var description = ground.description();
        String notice = language == Language.AR ? description.noticeAr() : description.noticeEn();
        return new Register(
                language == Language.AR ? description.titleAr() : description.titleEn(),
                description.sample(),
                notice.isBlank() ? null : notice);
    }

    List<Chosen> chosen() {
        View view = ground.view();
        List<Chosen> chosen = new ArrayList<>();
        if (view.emirate() != null) {
            chosen.add(chosen(Request.EMIRATE, view.emirate().title(), view.withEmirate(null)));
        }
        if (view.area() != null) {
            chosen.add(new Chosen(Request.AREA, areaName(view.area()), Addresses.page(view.withArea(null))));
        }
        if (view.form() != null) {
            ground.description().legalForms().stream()
                    .filter(form -> form.code().equals(view.form()))
                    .forEach(form -> chosen.add(chosen(Request.FORM, name(form), view.withForm(null))));
        }
        if (view.activity() != null) {
            chosen.add(chosen(Request.ACTIVITY, view.activity().title(), view.withActivity(null)));
        }
        if (view.from() != null || view.to() != null) {
            String years = "\u2066" + (view.from() == null ? "…" : view.from()) + " – "
                    + (view.to() == null ? "…" : view.to()) + "\u2069";
            chosen.add(new Chosen(
                    "years",
                    years,
                    Addresses.page(new View(view.emirate(), view.area(), view.form(), view.activity(), null, null))));
        }
        return chosen;
    }

    Choices choices(List<Activity> sections) {
        View view = ground.view();
        Activity activity = view.activity();
        boolean deep = activity != null && !sections.contains(activity);
        Stream<Activity> own = deep ? Stream.of(activity) : Stream.of();
        return new Choices(
                Stream.of(Emirate.values())
                        .map(emirate ->
                                new Choice(emirate.name(), emirate.title().in(language), emirate == view.emirate()))
                        .toList(),
                ground.description().areas().stream()
                        .filter(area -> area.emirate() == view.emirate())
                        .map(area -> new Choice(
                                area.code(), areaName(area.code()), area.code().equals(view.area())))
                        .toList(),
                ground.description().legalForms().stream()
                        .map(form -> new Choice(
                                form.code(),
                                name(form).in(language),
                                form.code().equals(view.form())))
                        .toList(),
                Stream.concat(own, sections.stream())
                        .map(one -> new Choice(one.code(), one.title().in(language), one.equals(activity)))
                        .toList());
    }

    KeyFigures keyFigures() {
        Figures figures = ground.figures();
        return new KeyFigures(
                number(figures.inForce()),
                number(figures.issued()),
                figures.issuedBefore() == 0
                        ? null
                        : percent(Math.round(
                                100f * (figures.issued() - figures.issuedBefore()) / figures.issuedBefore())),
                number(figures.closed()));
    }

    Shown shown(Chart chart) {
        int most = SHOWN.getOrDefault(chart.key(), ALL);
        int longest = chart.rows().stream()
                .limit(most)
                .mapToInt(Chart.Row::value)
                .max()
                .orElse(0);
        return new Shown(
                chart.key(),
                chart.rows().stream()
                        .limit(most)
                        .map(row -> row(row, chart, longest))
                        .toList(),
                Math.max(0, chart.rows().size() - most),
                Addresses.table(chart.key(), ground.view()));
    }

    /** Where the shortest are shown, the longest of those shown is the measure. */
    private ShownRow row(Chart.Row row, Chart chart, int longest) {
        boolean shortestFirst = chart.key().equals("uncrowded") && longest > 0;
        int share = shortestFirst ? Math.round(100f * row.value() / longest) : row.share();
        View narrowed = row.narrowed();
        return new ShownRow(
                row.name().in(language),
                narrowed == null || narrowed.equals(ground.view()) ? null : Addresses.page(narrowed),
                chart.key().equals("survival") ? row.value() + "%" : number(row.value()),
                row.change() == null ? null : percent(row.change()),
                row.value() == 0 ? 0 : Math.max(1, share));
    }

    private Chosen chosen(String filter, BilingualText name, View without) {
        return new Chosen(filter, name.in(language), Addresses.page(without));
    }

    private String areaName(String code) {
        return ground.description().areas().stream()
                .filter(area -> area.code().equals(code))
                .map(area -> new BilingualText(area.nameAr(), area.nameEn()).in(language))
                .findFirst()
                .orElse(code);
    }

    private static BilingualText name(LegalForm form) {
        return new BilingualText(form.nameAr(), form.nameEn());
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String percent(int value) {
        return (value > 0 ? "+" : "") + value + "%";
    }
}
