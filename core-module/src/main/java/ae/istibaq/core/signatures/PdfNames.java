package ae.istibaq.core.signatures;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads names such as {@code /JavaScript} out of the bytes of a PDF, without taking it apart: whatever is written plainly,
 * with escapes, or within a stream that was unpacked. A long name does not come about by chance in a picture.
 */
final class PdfNames {

    private static final int LONGEST = 32;

    /** What starts something, or carries something else along. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "Rendition",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "XFA");

    /** What hides a file from this look: locks, and packings that no paper of today has. */
    private static final Set<String> HIDING = Set.of(
            "Encrypt",
            "LZWDecode",
            "RunLengthDecode",
            "ASCIIHexDecode",
            "ASCII85Decode",
            "Crypt",
            "FlateDecode FlateDecode",
            "FlateDecode Fl",
            "Fl FlateDecode",
            "Fl Fl",
            "Filter LZW",
            "Filter RL",
            "Filter AHx",
            "Filter A85");

    private final StringBuilder name = new StringBuilder(LONGEST);
    private final Set<String> found = new HashSet<>();
    private boolean inName;
    private int escape = -1;
    private int escaped;
    private String before = "";

    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            read((char) (bytes[i] & 0xff));
        }
    }

    /** At the end of a stretch. */
    void end() {
        read(' ');
        before = "";
    }

    boolean active() {
        return found.stream().anyMatch(ACTIVE::contains);
    }

    boolean hiding() {
        return found.stream().anyMatch(HIDING::contains);
    }

    private void read(char letter) {
        if (!inName) {
            if (letter == '/') {
                begin();
            } else if (!isSpace(letter) && letter != '[') {
                before = "";
            }
        } else if (escape >= 0) {
            unescape(letter);
        } else if (letter == '#') {
            escape = 0;
            escaped = 0;
        } else if (isSpace(letter) || "/[]()<>{}%".indexOf(letter) >= 0) {
            finish();
            if (letter == '/') {
                begin();
            } else if (!isSpace(letter) && letter != '[') {
                before = "";
            }
        } else {
            add(letter);
        }
    }

    private void begin() {
        inName = true;
        escape = -1;
        name.setLength(0);
    }

    private void finish() {
        String read = name.toString();
        if (ACTIVE.contains(read) || HIDING.contains(read)) {
            found.add(read);
        }
        String both = before + " " + read;
        if (HIDING.contains(both)) {
            found.add(both);
        }
        before = read;
        inName = false;
    }

    private void add(char letter) {
        if (name.length() < LONGEST) {
            name.append(letter);
        }
    }

    private void unescape(char letter) {
        int digit = Character.digit(letter, 16);
        if (digit < 0) {
            escape = -1;
            read(letter);
            return;
        }
        escaped = escaped * 16 + digit;
        if (++escape == 2) {
            add((char) escaped);
            escape = -1;
        }
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ';
    }
}
