package ae.istibaq.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each who gets of each route, as a table.
 *
 * <p>A line is a method, a path and an answer for each: a status; {@code login} for being sent to UAE PASS; {@code door}
 * for being sent to the page that says one must log in again. A line with a star is a route of a filter, which no
 * mapping lists.
 */
final class Matrix {

    /** Who asks. */
    enum Who {
        GUEST,
        OWNER,
        STRANGER,
        OFFICER,
        AUDITOR,
        ADMINISTRATOR,
        AGENCY
    }

    /** One route and what each gets of it. */
    record Row(String method, String path, boolean ofFilter, Map<Who, String> answers) {

        String route() {
            return method + " " + path;
        }

        String answer(Who who) {
            return answers.getOrDefault(who, "");
        }

        private boolean forEveryone() {
            return !Set.of("login", "door", "401", "303").contains(answer(Who.GUEST));
        }

        /** Whether the path names one thing that is somebody's: only a public page and the office have none such. */
        boolean isSomebodys() {
            return path.contains("{") && !forEveryone() && !path.startsWith("/office");
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Matrix() {}

    static Matrix read(String table) {
        Matrix matrix = new Matrix();
        for (String line : table.lines().filter(text -> !text.isBlank()).toList()) {
            boolean ofFilter = line.startsWith("*");
            String[] cells = (ofFilter ? line.substring(1) : line).strip().split("\\s+");
            if (cells.length != 2 + Who.values().length) {
                throw new IllegalArgumentException("Not one answer for each: " + line);
            }
            Map<Who, String> answers = new EnumMap<>(Who.class);
            Arrays.stream(Who.values()).forEach(who -> answers.put(who, cells[2 + who.ordinal()]));
            Row row = new Row(cells[0], cells[1], ofFilter, answers);
            matrix.rows.put(row.route(), row);
        }
        return matrix;
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** What the table lacks, has too much, or lets people see of each other. */
    List<String> faults(Set<String> routes) {
        List<String> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(routes);
        missing.removeAll(rows.keySet());
        missing.forEach(route -> faults.add("no row for " + route));
        rows.values().stream()
                .filter(row -> !row.ofFilter() && !routes.contains(row.route()))
                .forEach(row -> faults.add("no such route: " + row.route()));
        rows.values().stream().filter(Row::isSomebodys).forEach(row -> {
            if (!row.answer(Who.STRANGER).equals("404")) {
                faults.add("a stranger is not told that it is not there: " + row.route());
            }
            if (row.answer(Who.OWNER).equals("404")) {
                faults.add("nobody's own is tried: " + row.route());
            }
        });
        return faults;
    }
}
