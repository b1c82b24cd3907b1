package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws a bundle as a tree from the top down: an event, what is told and offered then, and below each service what
 * follows when it is completed. Reads from the right in Arabic.
 */
final class BundlePicture {

    /** Fits a telephone of 360 pixels unscaled. */
    private static final int WIDTH = 320;

    private static final int TRUNK = 10;
    private static final int INDENT = 22;
    private static final int PADDING = 12;
    private static final int GAP = 14;

    private final Bundle bundle;
    private final BundleWords words;
    private final boolean fromTheRight;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<ServiceKey> drawn = new HashSet<>();
    private int y = 4;

    BundlePicture(Bundle bundle, BundleWords words) {
        this.bundle = bundle;
        this.words = words;
        this.fromTheRight = words.text("web.direction").equals("rtl");
    }

    /**
     * What a page draws, in pixels from the left and the top.
     *
     * @param title said first to those who can't see it
     * @param description the whole declaration in words
     */
    record Drawing(
            int width,
            int height,
            boolean fromTheRight,
            String title,
            String description,
            List<Box> boxes,
            List<Stroke> strokes,
            List<Dot> dots,
            List<Line> lines) {}

    /** A rounded rectangle; its look is told or offered. */
    record Box(int x, int y, int width, int height, String look) {}

    /** A connection. */
    record Stroke(String path) {}

    /** An event. */
    record Dot(int x, int y) {}

    /** A line of text that begins at x in its language's direction; its look is name or note. */
    record Line(int x, int y, String text, String look) {}

    Drawing draw() {
        List<Bundle.Reaction> roots =
                bundle.reactions().stream().filter(this::startsByItself).toList();
        roots.forEach(this::event);
        return new Drawing(
                WIDTH,
                y + 4,
                fromTheRight,
                words.text("core.proactivity.bundle.picture", words.name(bundle)),
                description(),
                boxes,
                strokes,
                dots,
                lines);
    }

    /** Events do, and the end of a service that no step of this bundle offers. */
    private boolean startsByItself(Bundle.Reaction reaction) {
        return !(reaction.trigger() instanceof Trigger.Completed completed) || !bundle.has(completed.service());
    }

    private void event(Bundle.Reaction reaction) {
        int top = y;
        y += 4;
        String what = reaction.trigger() instanceof Trigger.At ? "date" : "happened";
        write(TRUNK + INDENT, List.of(words.text("core.proactivity.bundle." + what)), "note");
        write(TRUNK + INDENT, wrapped(words.when(reaction.trigger()), "name", WIDTH - TRUNK - INDENT), "name");
        dots.add(new Dot(mirrored(TRUNK), top + 18));
        branches(reaction.steps(), TRUNK, top + 26);
        y += GAP;
    }

    private void branches(List<Step> steps, int trunk, int from) {
        int last = from;
        for (Step step : steps) {
            y += GAP;
            int middle = y + 20;
            int side = fromTheRight ? -1 : 1;
            int x = mirrored(trunk);
            int tip = mirrored(trunk + INDENT - 3);
            strokes.add(new Stroke("M" + x + " " + last + "V" + (middle - 8) + "q0 8 " + 8 * side + " 8H" + tip));
            strokes.add(new Stroke(
                    "m" + (tip - 5 * side) + " " + (middle - 5) + "l" + 5 * side + " 5l" + -5 * side + " 5"));
            last = middle - 8;
            card(step, trunk + INDENT);
        }
    }

    private void card(Step step, int x) {
        int top = y;
        int inner = x + PADDING;
        int room = WIDTH - inner - PADDING;
        y += PADDING - 4;
        write(inner, wrapped(words.doing(step), "note", room), "note");
        if (step instanceof Step.Checked checked) {
            write(inner, wrapped(words.name(checked.service()), "name", room), "name");
            words.limits(step).forEach(limit -> write(inner, wrapped(limit, "note", room), "note"));
        }
        y += PADDING - 2;
        int width = WIDTH - x - 1;
        String look = step instanceof Step.Checked ? "offered" : "told";
        boxes.add(new Box(fromTheRight ? 1 : x, top, width, y - top, look));
        if (step instanceof Step.Checked checked && drawn.add(checked.service())) {
            whenCompleted(checked.service(), x + INDENT / 2);
        }
    }

    private void whenCompleted(ServiceKey service, int trunk) {
        List<Step> next = bundle.stepsOn(Trigger.completed(service)).toList();
        if (!next.isEmpty()) {
            int from = y;
            y += 6;
            write(trunk + INDENT / 2, List.of(words.text("core.proactivity.bundle.then")), "note");
            branches(next, trunk, from);
        }
    }

    private void write(int x, List<String> written, String look) {
        for (String line : written) {
            y += look.equals("name") ? 24 : 21;
            lines.add(new Line(mirrored(x), y - 6, line, look));
        }
    }

    private int mirrored(int x) {
        return fromTheRight ? WIDTH - x : x;
    }

    /** Breaks between words; a letter is taken to be as wide as the widest of the two scripts usually are. */
    private static List<String> wrapped(String text, String look, int room) {
        int most = (int) (room / (look.equals("name") ? 8.8 : 7.3));
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private String description() {
        List<String> sentences = bundle.reactions().stream()
                .map(reaction -> words.when(reaction.trigger()) + ": "
                        + String.join(
                                words.text("core.proactivity.bundle.and"),
                                reaction.steps().stream().map(this::sentence).toList())
                        + ".")
                .toList();
        return String.join(" ", sentences);
    }

    private String sentence(Step step) {
        String doing = words.doing(step);
        return step instanceof Step.Checked checked ? doing + ": " + words.name(checked.service()) : doing;
    }
}
