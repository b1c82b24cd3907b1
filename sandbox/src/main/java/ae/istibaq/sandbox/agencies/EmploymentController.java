package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.world.Employment;
import ae.istibaq.sandbox.world.Employment.Pay;
import ae.istibaq.sandbox.world.Employment.Sector;
import ae.istibaq.sandbox.world.People;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The two registers of work: federal government, and the private sector. Local governments keep their own. */
@RestController
class EmploymentController {

    private final People people;

    EmploymentController(People people) {
        this.people = people;
    }

    record FederalEmployee(
            String employerCode,
            String employerAr,
            String employerEn,
            Employment.ContractKind contractKind,
            Pay monthly) {

        static FederalEmployee of(Employment work) {
            return new FederalEmployee(
                    work.employerCode(),
                    work.employer().ar(),
                    work.employer().en(),
                    work.contractKind(),
                    work.monthly());
        }
    }

    record PrivateEmployee(String employerAr, String employerEn, Pay monthly) {

        static PrivateEmployee of(Employment work) {
            return new PrivateEmployee(work.employer().ar(), work.employer().en(), work.monthly());
        }
    }

    @PostMapping("/agencies/fahr/employee-lookups")
    Answer<FederalEmployee> federal(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return employee(new Search(question, lookUp, Sector.FEDERAL), FederalEmployee::of);
    }

    @PostMapping("/agencies/mohre/employee-lookups")
    Answer<PrivateEmployee> privateSector(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return employee(new Search(question, lookUp, Sector.PRIVATE), PrivateEmployee::of);
    }

    private record Search(Question question, PersonLookUp lookUp, Sector sector) {}

    private <T> Answer<T> employee(Search search, Function<Employment, T> shape) {
        var person = people.find(search.lookUp().emiratesId()).orElse(null);
        if (person == null) {
            return search.question().notFound(Answer.NOT_REGISTERED);
        }
        var work = person.employment();
        return work == null || work.sector() != search.sector()
                ? search.question().notFound("NOT_" + search.sector() + "_EMPLOYEE")
                : search.question().found(shape.apply(work));
    }
}
