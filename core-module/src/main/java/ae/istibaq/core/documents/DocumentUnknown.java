package ae.istibaq.core.documents;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such document, or it isn't the asking person's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DocumentUnknown extends RuntimeException {

    DocumentUnknown(UUID id) {
        super("No document " + id);
    }
}
