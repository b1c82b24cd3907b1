package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.world.Employment;
import ae.istibaq.sandbox.world.Employment.Pay;
import ae.istibaq.sandbox.world.Employment.Sector;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
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
            String employeeNumber,
            String employerCode,
            String employerAr,
            String employerEn,
            Employment.ContractKind contractKind,
            String grade,
            LocalDate since,
            Pay monthly) {

        static FederalEmployee of(Person person, Employment work) {
            return new FederalEmployee(
                    work.employerCode() + "-" + person.unifiedNumber().substring(3),
                    work.employerCode(),
                    work.employer().ar(),
                    work.employer().en(),
                    work.contractKind(),
                    gradeOf(work),
                    begunAt(person),
                    work.monthly());
        }
    }

    record PrivateEmployee(String employerAr, String employerEn, Pay monthly) {

        static PrivateEmployee of(Person person, Employment work) {
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

    record Employer(String sector, String employerCode, String employerAr, String employerEn, LocalDate since) {

        static Employer of(Person person, Employment work) {
            var sector = work.sector() == Sector.PRIVATE ? "PRIVATE" : work.sector() + "_GOVERNMENT";
            return new Employer(
                    sector,
                    work.employerCode(),
                    work.employer().ar(),
                    work.employer().en(),
                    begunAt(person));
        }
    }

    @PostMapping("/agencies/mohre/employer-lookups")
    Answer<Employer> employer(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        var person = people.find(lookUp.emiratesId()).orElse(null);
        if (person == null) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        return question.found(
                Optional.ofNullable(person.employment()).map(work -> Employer.of(person, work)), "NOT_EMPLOYED");
    }

    /** The register keeps no history: people are said to have begun at eighteen. */
    private static LocalDate begunAt(Person person) {
        return person.birthDate().plusYears(18).withDayOfMonth(1);
    }

    private static String gradeOf(Employment work) {
        return "G" + Math.clamp(12 - work.monthly().basicFils() / 200_000, 1, 12);
    }

    private record Search(Question question, PersonLookUp lookUp, Sector sector) {}

    private <T> Answer<T> employee(Search search, BiFunction<Person, Employment, T> shape) {
        var person = people.find(search.lookUp().emiratesId()).orElse(null);
        if (person == null) {
            return search.question().notFound(Answer.NOT_REGISTERED);
        }
        var work = person.employment();
        return work == null || work.sector() != search.sector()
                ? search.question().notFound("NOT_" + search.sector() + "_EMPLOYEE")
                : search.question().found(shape.apply(person, work));
    }
}
