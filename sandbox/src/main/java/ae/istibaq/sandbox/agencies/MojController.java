package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Ministry of Justice: marriage contracts. */
@RestController
@RequestMapping("/agencies/moj")
class MojController {

    private final Contracts contracts;

    MojController(Contracts contracts) {
        this.contracts = contracts;
    }

    record ContractLookUp(@NotBlank @Size(max = 40) String contractNumber) {}

    @PostMapping("/contract-lookups")
    Answer<Contract> contract(Question question, @Valid @RequestBody ContractLookUp lookUp) {
        var entry = contracts.find(lookUp.contractNumber()).orElse(null);
        if (entry == null) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        return entry.annulled() ? question.notFound("ANNULLED") : question.found(entry.contract());
    }
}
