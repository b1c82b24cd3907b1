package ae.istibaq.core.documents;

import java.io.IOException;

/** Spike. */
final class LogicalText {

    private LogicalText() {}

    static byte[] addTo(byte[] pdf) throws IOException {
        return pdf;
    }
}
