package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.world.Emirate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Four agencies that say of a paper whether it is in force, and nothing else of it. */
@RestController
class PaperController {

    private final CompanyPapers papers;

    PaperController(CompanyPapers papers) {
        this.papers = papers;
    }

    record LicenceCheck(
            @NotNull Emirate emirate,
            @NotBlank @Size(max = 20) String licenceNumber) {}

    record CardCheck(@NotBlank @Size(max = 40) String cardNumber) {}

    record MemorandumCheck(@NotBlank @Size(max = 40) String memorandumNumber) {}

    /** That a paper is not there, has run out or was cancelled is the same answer. */
    record InForce(boolean valid) {}

    @PostMapping("/agencies/ner/licence-verifications")
    Answer<InForce> licence(Question question, @Valid @RequestBody LicenceCheck check) {
        return question.found(new InForce(papers.licence(check.emirate(), check.licenceNumber())));
    }

    @PostMapping("/agencies/icp/establishment-card-verifications")
    Answer<InForce> icpCard(Question question, @Valid @RequestBody CardCheck check) {
        return question.found(new InForce(papers.icpCard(check.cardNumber())));
    }

    @PostMapping("/agencies/mohre/establishment-card-verifications")
    Answer<InForce> mohreCard(Question question, @Valid @RequestBody CardCheck check) {
        return question.found(new InForce(papers.mohreCard(check.cardNumber())));
    }

    @PostMapping("/agencies/moj/memorandum-verifications")
    Answer<InForce> memorandum(Question question, @Valid @RequestBody MemorandumCheck check) {
        return question.found(new InForce(papers.memorandum(check.memorandumNumber())));
    }
}
