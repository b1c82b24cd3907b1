package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.EconomicRegister.Area;
import ae.istibaq.basher.market.EconomicRegister.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the market, and what of it can't be.
 *
 * @param problems last parts of the keys that say so
 */
record Request(View view, List<String> problems) {

    /** Before this year the country was none. */
    static final int FIRST_YEAR = 1971;

    static final String EMIRATE = "emirate";
    static final String AREA = "area";
    static final String FORM = "form";
    static final String ACTIVITY = "activity";
    static final String FROM = "from";
    static final String TO = "to";

    private static final List<String> KNOWN = List.of(EMIRATE, AREA, FORM, ACTIVITY, FROM, TO, "lang");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** @param thisYear the last one that may be asked for */
    static Request read(
            Map<String, String> asked, Description description, Classification classification, int thisYear) {
        List<String> problems = new ArrayList<>();
        if (!KNOWN.containsAll(asked.keySet())) {
            problems.add("unknown");
        }
        Optional<Emirate> emirate = value(asked, EMIRATE).flatMap(Emirate::of);
        Optional<String> area = value(asked, AREA)
                .filter(code -> description.areas().stream()
                        .filter(known -> known.code().equals(code))
                        .map(Area::emirate)
                        .anyMatch(of -> of == emirate.orElse(null)));
        Optional<String> form = value(asked, FORM)
                .filter(code -> description.legalForms().stream()
                        .anyMatch(known -> known.code().equals(code)));
        Optional<Activity> activity = value(asked, ACTIVITY).flatMap(classification::find);
        for (Map.Entry<String, Optional<?>> filter : Map.<String, Optional<?>>of(
                        EMIRATE, emirate, AREA, area, FORM, form, ACTIVITY, activity)
                .entrySet()) {
            if (value(asked, filter.getKey()).isPresent() && filter.getValue().isEmpty()) {
                problems.add(filter.getKey());
            }
        }
        Integer from = year(value(asked, FROM), thisYear, problems);
        Integer to = year(value(asked, TO), thisYear, problems);
        if (from != null && to != null && from > to) {
            problems.add("turned");
            from = null;
            to = null;
        }
        return new Request(
                new View(emirate.orElse(null), area.orElse(null), form.orElse(null), activity.orElse(null), from, to),
                problems.stream().distinct().sorted().toList());
    }

    private static Optional<String> value(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static @Nullable Integer year(Optional<String> asked, int thisYear, List<String> problems) {
        if (asked.isEmpty()) {
            return null;
        }
        String digits = westernDigits(asked.get());
        int year = YEAR.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (year >= FIRST_YEAR && year <= thisYear) {
            return year;
        }
        problems.add(year > thisYear ? "future" : "year");
        return null;
    }

    private static String westernDigits(String typed) {
        return typed.codePoints()
                .map(digit -> Character.isDigit(digit) ? '0' + Character.digit(digit, 10) : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
