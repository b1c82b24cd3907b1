package ae.istibaq.core.verification;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.signatures.FileCheck;
import ae.istibaq.core.signatures.Finding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a PDF, says whether its signature or seal is intact, and forgets it. */
@Controller
@ForEveryone
class FileController {

    private static final String CHECKED = "core/verification/pages/file-checked";
    private static final long LARGEST = DataSize.ofMegabytes(10).toBytes();

    private final FileCheck files;
    private final VerifyPages pages;
    private final Tally tally;
    private final Budget budget;
    private final Clock clock;

    FileController(FileCheck files, VerifyPages pages, Tally tally, VerificationSettings settings, Clock clock) {
        this.files = files;
        this.pages = pages;
        this.tally = tally;
        this.budget = new Budget(settings.filesPerMinute(), clock);
        this.clock = clock;
    }

    @PostMapping("/verify/file")
    String check(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        VerifyPages.keepPrivate(response);
        if (file == null || file.isEmpty()) {
            return problem("missing", HttpStatus.UNPROCESSABLE_CONTENT, response, locale, model);
        }
        if (file.getSize() > LARGEST) {
            return problem("too-large", HttpStatus.UNPROCESSABLE_CONTENT, response, locale, model);
        }
        if (!budget.allows(request.getRemoteAddr())) {
            tally.countTurnedAway("file");
            return VerifyPages.tooMany(budget, response, model);
        }
        Optional<Finding> found = files.check(file.getBytes());
        tally.countFile(found.map(Enum::name).orElse("BUSY"));
        if (found.isEmpty()) {
            return problem("busy", HttpStatus.SERVICE_UNAVAILABLE, response, locale, model);
        }
        if (found.get() == Finding.NOT_A_PDF) {
            return problem("not-a-pdf", HttpStatus.UNPROCESSABLE_CONTENT, response, locale, model);
        }
        model.addAttribute("finding", found.get().name());
        model.addAttribute("at", clock.instant());
        return CHECKED;
    }

    private String problem(
            String problem, HttpStatus status, HttpServletResponse response, Locale locale, Model model) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        return pages.form(VerifyForm.EMPTY, locale, model);
    }
}
