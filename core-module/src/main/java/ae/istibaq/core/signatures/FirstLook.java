package ae.istibaq.core.signatures;

import ae.istibaq.core.signatures.SignatureSettings.Limits;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a file before any program that understands PDFs does: unpacks each stream to nowhere, counting, and reads the
 * names in it. So a small file that unpacks to gigabytes costs no memory, and one with scripts is never taken apart.
 */
final class FirstLook {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int HEAD = 1024;
    private static final int CHUNK = 1 << 16;
    private static final int ZLIB_HEAD = 2;

    private final byte[] file;
    private final Limits limits;
    private final PdfNames names = new PdfNames();
    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;

    FirstLook(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** What speaks against opening the file; empty where nothing does. */
    Optional<Finding> objection() {
        if (!isPdf()) {
            return Optional.of(Finding.NOT_A_PDF);
        }
        names.read(file, file.length);
        names.end();
        boolean tooMuch = !unpack();
        if (names.active()) {
            return Optional.of(Finding.ACTIVE_CONTENT);
        }
        if (tooMuch) {
            return Optional.of(Finding.TOO_COMPLEX);
        }
        return names.hiding() ? Optional.of(Finding.CANNOT_TELL) : Optional.empty();
    }

    private boolean isPdf() {
        int last = Math.min(file.length - 5, HEAD);
        for (int i = 0; i <= last; i++) {
            if (file[i] == '%'
                    && file[i + 1] == 'P'
                    && file[i + 2] == 'D'
                    && file[i + 3] == 'F'
                    && file[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    /** False as soon as there is too much. Each place where a stream could begin is tried, wherever it stands. */
    private boolean unpack() {
        int parts = 0;
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            if (++parts > limits.parts() || !unpackAt(begin(at))) {
                return false;
            }
        }
        return true;
    }

    private int next(int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            if (Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length) && (i == 0 || file[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the word, spaces and the end of its line. */
    private int begin(int word) {
        int at = word + STREAM.length;
        while (at < file.length && file[at] == ' ') {
            at++;
        }
        if (at < file.length && file[at] == '\r') {
            at++;
        }
        if (at < file.length && file[at] == '\n') {
            at++;
        }
        return at;
    }

    // As tolerant as those who read PDFs: the two bytes before the packed data may be anything.
    private boolean unpackAt(int from) {
        if (from + ZLIB_HEAD >= file.length) {
            return true;
        }
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(file, from + ZLIB_HEAD, file.length - from - ZLIB_HEAD);
            int length = inflater.inflate(chunk);
            while (length > 0) {
                unpacked += length;
                if (unpacked > limits.unpacked()) {
                    return false;
                }
                names.read(chunk, length);
                length = inflater.inflate(chunk);
            }
        } catch (DataFormatException notPacked) {
            // A picture, or packed in another way; what could be unpacked was looked at.
        }
        names.end();
        return true;
    }
}
