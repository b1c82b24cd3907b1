package ae.istibaq.basher.market;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.market.EconomicRegister.Status;
import ae.istibaq.basher.market.Licences.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All licences as columns of small numbers, a few bytes for each: what any question about the market is counted from in
 * some milliseconds. Whoever uses it sees to it that nobody changes it meanwhile.
 */
final class Columns {

    static final int NEVER = Integer.MAX_VALUE;
    static final byte NOBODY = -1;

    private static final int FIRST_SIZE = 16_384;

    final Codes areas = new Codes();
    final Codes forms = new Codes();
    final Codes activities = new Codes();

    private int size;
    private byte[] emirate = new byte[0];
    private byte[] status = new byte[0];
    private short[] area = new short[0];
    private short[] form = new short[0];
    private short[] activity = new short[0];
    private int[] established = new int[0];
    private int[] closed = new int[0];

    /** Codes by the order in which they were first heard. */
    static final class Codes {

        private final Map<String, Short> numbers = new HashMap<>();
        private final List<String> codes = new ArrayList<>();

        short of(String code) {
            Short known = numbers.get(code);
            if (known != null) {
                return known;
            }
            short number = (short) codes.size();
            numbers.put(code, number);
            codes.add(code);
            return number;
        }

        int count() {
            return codes.size();
        }

        String at(int number) {
            return codes.get(number);
        }
    }

    void put(Counted licence) {
        int at = licence.id();
        if (at >= status.length) {
            grow(Math.max(FIRST_SIZE, Math.max(at + 1, status.length + status.length / 2)));
        }
        size = Math.max(size, at + 1);
        emirate[at] = (byte) Emirate.valueOf(licence.emirate()).ordinal();
        status[at] = (byte) licence.status().ordinal();
        area[at] = areas.of(licence.area());
        form[at] = forms.of(licence.legalForm());
        activity[at] = activities.of(licence.activity());
        established[at] = (int) licence.establishedOn().toEpochDay();
        closed[at] =
                licence.closedOn() == null ? NEVER : (int) licence.closedOn().toEpochDay();
    }

    /** One more than the last place that may be taken. */
    int size() {
        return size;
    }

    boolean isFree(int at) {
        return status[at] == NOBODY;
    }

    int emirate(int at) {
        return emirate[at];
    }

    boolean inForce(int at) {
        return status[at] == (byte) Status.ACTIVE.ordinal();
    }

    int area(int at) {
        return area[at];
    }

    int form(int at) {
        return form[at];
    }

    int activity(int at) {
        return activity[at];
    }

    /** Day of the epoch. */
    int established(int at) {
        return established[at];
    }

    /** Day of the epoch on which it was cancelled, or {@link #NEVER}. */
    int closed(int at) {
        return closed[at];
    }

    private void grow(int places) {
        int before = status.length;
        emirate = Arrays.copyOf(emirate, places);
        status = Arrays.copyOf(status, places);
        Arrays.fill(status, before, places, NOBODY);
        area = Arrays.copyOf(area, places);
        form = Arrays.copyOf(form, places);
        activity = Arrays.copyOf(activity, places);
        established = Arrays.copyOf(established, places);
        closed = Arrays.copyOf(closed, places);
    }
}
