package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a view of the market counts.
 *
 * @param inForce licences that are in force
 * @param issued established in the last twelve months, those given up since among them
 * @param issuedBefore established in the twelve months before
 * @param closed cancelled in the last twelve months
 * @param emirates in force by emirate
 * @param areas in force by code of the area
 * @param forms in force by code of the legal form
 * @param classes by class of activity
 * @param years by year: how many were established and how many cancelled in it
 * @param survival by full years: how many of those established in the last ten years, and so long ago, still lived then
 */
record Figures(
        int inForce,
        int issued,
        int issuedBefore,
        int closed,
        Map<Emirate, Integer> emirates,
        Map<String, Integer> areas,
        Map<String, Integer> forms,
        Map<String, OfClass> classes,
        SortedMap<Integer, OfYear> years,
        SortedMap<Integer, Survival> survival) {

    /** A class of activity: in force, and established in the last twelve months and the twelve before. */
    record OfClass(int inForce, int issued, int issuedBefore) {}

    record OfYear(int established, int cancelled) {}

    record Survival(int begun, int alive) {

        int percent() {
            return begun == 0 ? 0 : Math.round(100f * alive / begun);
        }
    }
}
