package ae.istibaq.core.tasks;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Instant;
import java.util.List;

/** What a room can tell staff of the matters of tasks: a bean of that room. */
public interface Matters {

    /**
     * What is known of a task's matter, as far as it is needed to act; empty where the matter is none of this room's.
     *
     * @param language of who reads
     */
    List<Line> about(Task task, Language language);

    /**
     * One thing that is known.
     *
     * @param labelKey message key
     * @param kind how the value is shown
     * @param personal whether only the one who works on the task may see it
     */
    record Line(String labelKey, Kind kind, Object value, boolean personal) {

        /** How a value is shown. */
        public enum Kind {
            TEXT,
            /** The value is a message key. */
            KEY,
            /** A reference or number, written from left to right. */
            CODE,
            MOMENT,
            MONEY,
            EMIRATES_ID
        }

        public static Line text(String labelKey, String text) {
            return new Line(labelKey, Kind.TEXT, text, false);
        }

        public static Line key(String labelKey, String textKey) {
            return new Line(labelKey, Kind.KEY, textKey, false);
        }

        public static Line code(String labelKey, String code) {
            return new Line(labelKey, Kind.CODE, code, false);
        }

        public static Line moment(String labelKey, Instant moment) {
            return new Line(labelKey, Kind.MOMENT, moment, false);
        }

        public static Line money(String labelKey, Aed amount) {
            return new Line(labelKey, Kind.MONEY, amount, false);
        }

        /** Whose matter it is: shown only to the one who works on the task. */
        public static Line person(String labelKey, EmiratesId person) {
            return new Line(labelKey, Kind.EMIRATES_ID, person, true);
        }
    }
}
