package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Activity.Level;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.Figures.OfClass;
import ae.istibaq.basher.market.Figures.OfYear;
import ae.istibaq.basher.market.Figures.Survival;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One count of all licences for one view, in one pass. */
final class Count {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 300;
    private static final int LIVES = 5;
    private static final int COHORTS = 10;

    private final Columns columns;
    private final View view;
    private final int today;
    private final int yearAgo;
    private final int twoYearsAgo;
    private final int firstCohort;
    private final int[] yearBegins = new int[YEARS + 1];
    private final boolean[] wanted;

    private final int[] byEmirate = new int[Emirate.values().length];
    private final int[] byArea;
    private final int[] byForm;
    private final int[] byClass;
    private final int[] issuedByClass;
    private final int[] issuedBeforeByClass;
    private final int[] establishedIn = new int[YEARS];
    private final int[] cancelledIn = new int[YEARS];
    private final int[] begun = new int[LIVES + 1];
    private final int[] alive = new int[LIVES + 1];
    private int inForce;
    private int issued;
    private int issuedBefore;
    private int closed;

    Count(Columns columns, Classification classification, View view, LocalDate today) {
        this.columns = columns;
        this.view = view;
        this.today = (int) today.toEpochDay();
        this.yearAgo = (int) today.minusYears(1).toEpochDay();
        this.twoYearsAgo = (int) today.minusYears(2).toEpochDay();
        this.firstCohort = (int) today.minusYears(COHORTS).toEpochDay();
        for (int i = 0; i <= YEARS; i++) {
            yearBegins[i] = (int) LocalDate.ofYearDay(FIRST_YEAR + i, 1).toEpochDay();
        }
        this.byArea = new int[columns.areas.count()];
        this.byForm = new int[columns.forms.count()];
        int classes = columns.activities.count();
        this.byClass = new int[classes];
        this.issuedByClass = new int[classes];
        this.issuedBeforeByClass = new int[classes];
        this.wanted = new boolean[classes];
        for (int i = 0; i < classes; i++) {
            wanted[i] = view.activity() == null || isWithin(view.activity(), columns.activities.at(i), classification);
        }
    }

    Figures all() {
        int emirate = view.emirate() == null ? -1 : view.emirate().ordinal();
        int area = view.area() == null ? -1 : columns.areas.of(view.area());
        int form = view.form() == null ? -1 : columns.forms.of(view.form());
        int from = view.from() == null ? Integer.MIN_VALUE : yearBegins[view.from() - FIRST_YEAR];
        int before = view.to() == null ? Integer.MAX_VALUE : yearBegins[view.to() - FIRST_YEAR + 1];
        for (int at = 0; at < columns.size(); at++) {
            if (columns.isFree(at)
                    || (emirate >= 0 && columns.emirate(at) != emirate)
                    || (area >= 0 && columns.area(at) != area)
                    || (form >= 0 && columns.form(at) != form)
                    || !wanted[columns.activity(at)]
                    || columns.established(at) < from
                    || columns.established(at) >= before) {
                continue;
            }
            add(at);
        }
        return figures();
    }

    private void add(int at) {
        int established = columns.established(at);
        int closedOn = columns.closed(at);
        establishedIn[year(established)]++;
        if (closedOn != Columns.NEVER) {
            cancelledIn[year(closedOn)]++;
            closed += closedOn > yearAgo ? 1 : 0;
        }
        int activity = columns.activity(at);
        if (established > yearAgo) {
            issued++;
            issuedByClass[activity]++;
        } else if (established > twoYearsAgo) {
            issuedBefore++;
            issuedBeforeByClass[activity]++;
        }
        if (established >= firstCohort) {
            addLife(established, closedOn);
        }
        if (columns.inForce(at)) {
            inForce++;
            byEmirate[columns.emirate(at)]++;
            byArea[columns.area(at)]++;
            byForm[columns.form(at)]++;
            byClass[activity]++;
        }
    }

    private void addLife(int established, int closedOn) {
        for (int years = 1; years <= LIVES; years++) {
            int then = established + years * 365;
            if (then > today) {
                return;
            }
            begun[years]++;
            alive[years] += closedOn >= then ? 1 : 0;
        }
    }

    private int year(int day) {
        int guess = (int) (day / 365.2425) + 1970 - FIRST_YEAR;
        int bounded = Math.clamp(guess, 0, YEARS - 1);
        if (day < yearBegins[bounded]) {
            return Math.max(0, bounded - 1);
        }
        return day >= yearBegins[bounded + 1] ? Math.min(YEARS - 1, bounded + 1) : bounded;
    }

    private Figures figures() {
        Map<Emirate, Integer> emirates = new EnumMap<>(Emirate.class);
        for (Emirate emirate : Emirate.values()) {
            emirates.put(emirate, byEmirate[emirate.ordinal()]);
        }
        Map<String, OfClass> classes = new HashMap<>();
        for (int i = 0; i < byClass.length; i++) {
            if (wanted[i]) {
                classes.put(
                        columns.activities.at(i), new OfClass(byClass[i], issuedByClass[i], issuedBeforeByClass[i]));
            }
        }
        TreeMap<Integer, OfYear> years = new TreeMap<>();
        for (int i = 0; i < YEARS; i++) {
            if (establishedIn[i] + cancelledIn[i] > 0) {
                years.put(FIRST_YEAR + i, new OfYear(establishedIn[i], cancelledIn[i]));
            }
        }
        TreeMap<Integer, Survival> survival = new TreeMap<>();
        for (int lived = 1; lived <= LIVES; lived++) {
            survival.put(lived, new Survival(begun[lived], alive[lived]));
        }
        return new Figures(
                inForce,
                issued,
                issuedBefore,
                closed,
                emirates,
                byCode(columns.areas, byArea),
                byCode(columns.forms, byForm),
                classes,
                years,
                survival);
    }

    private static Map<String, Integer> byCode(Columns.Codes codes, int[] counts) {
        Map<String, Integer> byCode = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byCode.put(codes.at(i), counts[i]);
            }
        }
        return byCode;
    }

    private static boolean isWithin(Activity wide, String code, Classification classification) {
        return wide.level() == Level.SECTION
                ? classification
                        .find(code)
                        .map(activity ->
                                classification.wayTo(activity).getFirst().equals(wide))
                        .orElse(false)
                : code.startsWith(wide.code());
    }
}
