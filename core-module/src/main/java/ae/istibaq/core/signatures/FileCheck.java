package ae.istibaq.core.signatures;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of a PDF whether its signature is intact; the file is held in memory while it is looked at, and nowhere after. */
@Component
public class FileCheck {

    private static final Duration TURN = Duration.ofSeconds(3);

    // A file takes a processor; half of them are left to those who wait for a page. One that takes too long keeps its
    // place.
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private final ObjectProvider<SignatureCheck> signatures;
    private final SignatureSettings settings;

    // Only asked for when the first signed file comes: it takes a second to make and memory ever after.
    FileCheck(ObjectProvider<SignatureCheck> signatures, SignatureSettings settings) {
        this.signatures = signatures;
        this.settings = settings;
    }

    /** @return empty where too many files are being looked at already */
    public Optional<Finding> check(byte[] file) {
        try {
            if (!places.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        CompletableFuture<Finding> found = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("file-check").start(() -> {
            try {
                found.complete(look(file));
            } catch (RuntimeException | StackOverflowError unreadable) {
                // What a parser says may quote the file: it is told to nobody.
                found.complete(Finding.CANNOT_TELL);
            } finally {
                places.release();
                found.complete(Finding.CANNOT_TELL);
            }
        });
        return Optional.of(await(found));
    }

    private Finding await(CompletableFuture<Finding> found) {
        try {
            return found.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Finding.TOO_COMPLEX;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.CANNOT_TELL;
        } catch (ExecutionException e) {
            return Finding.CANNOT_TELL;
        }
    }

    private Finding look(byte[] file) {
        return new FirstLook(file, settings.limits()).objection().orElseGet(() -> open(file));
    }

    private Finding open(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > settings.limits().pages()
                    || pdf.getDocument().getXrefTable().size()
                            > settings.limits().parts()) {
                return Finding.TOO_COMPLEX;
            }
            if (pdf.getSignatureDictionaries().isEmpty()) {
                return Finding.NOT_SIGNED;
            }
        } catch (IOException unreadable) {
            return Finding.CANNOT_TELL;
        }
        return signatures.getObject().of(file);
    }
}
