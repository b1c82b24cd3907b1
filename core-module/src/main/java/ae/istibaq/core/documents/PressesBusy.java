package ae.istibaq.core.documents;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many PDFs are being printed that whoever asks had better come again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class PressesBusy extends RuntimeException {

    PressesBusy() {
        super("All presses are busy");
    }
}
