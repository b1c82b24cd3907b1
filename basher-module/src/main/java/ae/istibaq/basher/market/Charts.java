package ae.istibaq.basher.market;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Activity.Level;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.Chart.Row;
import ae.istibaq.basher.market.EconomicRegister.Area;
import ae.istibaq.basher.market.EconomicRegister.Description;
import ae.istibaq.basher.market.EconomicRegister.LegalForm;
import ae.istibaq.basher.market.Figures.OfClass;
import ae.istibaq.core.shared.BilingualText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the charts of a view from its figures. */
@Component
class Charts {

    /** A chart by its key, in the order of the page. */
    static final List<String> KEYS =
            List.of("emirates", "areas", "activities", "forms", "wanted", "uncrowded", "survival", "years");

    /** Below so many new licences a change in percent says nothing. */
    private static final int FEW = 10;

    private static final Comparator<Row> LONGEST_FIRST =
            Comparator.comparingInt(Row::value).reversed().thenComparing(Row::code);

    private final Classification classification;

    Charts(Classification classification) {
        this.classification = classification;
    }

    /** What all charts of one page have in common. */
    record Ground(View view, Figures figures, Description description) {}

    Optional<Chart> find(String key, Ground ground) {
        return switch (key) {
            case "emirates" -> Optional.of(emirates(ground));
            case "areas" -> Optional.of(areas(ground));
            case "activities" -> Optional.of(activities(ground));
            case "forms" -> Optional.of(forms(ground));
            case "wanted" -> Optional.of(wanted(ground));
            case "uncrowded" -> Optional.of(uncrowded(ground));
            case "years" -> Optional.of(years(ground));
            case "survival" -> Optional.of(survival(ground));
            default -> Optional.empty();
        };
    }

    private static Chart emirates(Ground ground) {
        return Chart.of(
                "emirates",
                ground.figures().emirates().entrySet().stream()
                        .map(entry -> row(
                                entry.getKey().name(),
                                entry.getKey().title(),
                                entry.getValue(),
                                ground.view().withEmirate(entry.getKey())))
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    private static Chart areas(Ground ground) {
        Map<String, Area> known = ground.description().areas().stream()
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, other) -> one));
        return Chart.of(
                "areas",
                ground.figures().areas().entrySet().stream()
                        .map(entry -> {
                            Area area = known.get(entry.getKey());
                            return area == null
                                    ? row(entry.getKey(), unnamed(entry.getKey()), entry.getValue(), null)
                                    : row(
                                            area.code(),
                                            new BilingualText(area.nameAr(), area.nameEn()),
                                            entry.getValue(),
                                            ground.view()
                                                    .withEmirate(area.emirate())
                                                    .withArea(area.code()));
                        })
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    private static Chart forms(Ground ground) {
        Map<String, LegalForm> known = ground.description().legalForms().stream()
                .collect(Collectors.toMap(LegalForm::code, Function.identity(), (one, other) -> one));
        return Chart.of(
                "forms",
                ground.figures().forms().entrySet().stream()
                        .map(entry -> {
                            LegalForm form = known.get(entry.getKey());
                            return form == null
                                    ? row(entry.getKey(), unnamed(entry.getKey()), entry.getValue(), null)
                                    : row(
                                            form.code(),
                                            new BilingualText(form.nameAr(), form.nameEn()),
                                            entry.getValue(),
                                            ground.view().withForm(form.code()));
                        })
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    /** One step below the activity that is looked at: its groups where it is a division. */
    private Chart activities(Ground ground) {
        Activity wide = ground.view().activity();
        List<Activity> steps = wide == null
                ? classification.of(Level.SECTION)
                : wide.level() == Level.CLASS ? List.of(wide) : classification.below(wide);
        Map<String, Integer> inForce = new HashMap<>();
        ground.figures()
                .classes()
                .forEach((code, counted) -> classification
                        .find(code)
                        .ifPresent(activity -> classification
                                .wayTo(activity)
                                .forEach(step -> inForce.merge(step.code(), counted.inForce(), Integer::sum))));
        return Chart.of(
                "activities",
                steps.stream()
                        .map(step -> row(
                                step.code(),
                                step.title(),
                                inForce.getOrDefault(step.code(), 0),
                                ground.view().withActivity(step)))
                        .filter(row -> row.value() > 0)
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    private Chart wanted(Ground ground) {
        return Chart.of(
                "wanted",
                classes(ground)
                        .map(found -> found.row(found.counted().issued()))
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    /** Fewest in force among those that somebody still begins. */
    private Chart uncrowded(Ground ground) {
        return Chart.of(
                "uncrowded",
                classes(ground)
                        .filter(found -> found.counted().inForce() > 0)
                        .map(found -> found.row(found.counted().inForce()))
                        .sorted(Comparator.comparingInt(Row::value).thenComparing(Row::code))
                        .toList());
    }

    private static Chart years(Ground ground) {
        return Chart.of(
                "years",
                ground.figures().years().entrySet().stream()
                        .map(entry -> row(
                                entry.getKey().toString(),
                                unnamed(entry.getKey().toString()),
                                entry.getValue().established(),
                                null))
                        .toList());
    }

    private static Chart survival(Ground ground) {
        return new Chart(
                "survival",
                ground.figures().survival().entrySet().stream()
                        .filter(entry -> entry.getValue().begun() > 0)
                        .map(entry -> new Row(
                                entry.getKey().toString(),
                                unnamed(entry.getKey().toString()),
                                entry.getValue().percent(),
                                null,
                                entry.getValue().percent(),
                                null))
                        .toList());
    }

    private record Found(Activity activity, OfClass counted, View narrowed) {

        Row row(int value) {
            Integer change = counted.issuedBefore() < FEW
                    ? null
                    : Math.round(100f * (counted.issued() - counted.issuedBefore()) / counted.issuedBefore());
            return new Row(activity.code(), activity.title(), value, change, 0, narrowed);
        }
    }

    /** Classes of which one was licensed in the last twelve months. */
    private Stream<Found> classes(Ground ground) {
        return ground.figures().classes().entrySet().stream()
                .filter(entry -> entry.getValue().issued() > 0)
                .flatMap(entry -> classification.find(entry.getKey()).stream()
                        .map(activity -> new Found(
                                activity, entry.getValue(), ground.view().withActivity(activity))));
    }

    private static Row row(String code, BilingualText name, int value, @Nullable View narrowed) {
        return new Row(code, name, value, null, 0, narrowed);
    }

    private static BilingualText unnamed(String code) {
        return new BilingualText(code, code);
    }
}
