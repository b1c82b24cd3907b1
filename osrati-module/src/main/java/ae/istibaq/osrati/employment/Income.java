package ae.istibaq.osrati.employment;

import static ae.istibaq.core.eligibility.FactKey.money;
import static ae.istibaq.core.eligibility.FactKey.name;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeLookup;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Employer and monthly income of the person of a case. */
@Component
public class Income {

    public static final FactKey<BilingualText> EMPLOYER = name("osrati.employment.fact.employer");

    /** Basic salary and all allowances, in a month. */
    public static final FactKey<Aed> GROSS = money("osrati.employment.fact.gross");

    /** What is left of the gross income without the pension deduction and the housing allowance, in a month. */
    public static final FactKey<Aed> COUNTED = money("osrati.employment.fact.counted");

    private static final List<FactKey<?>> ALL = List.of(EMPLOYER, GROSS, COUNTED);

    private final EmploymentRegister federal;
    private final EmploymentRegister everyoneElse;

    Income(Connectors connectors) {
        this.federal = connectors.connect("fahr", EmploymentRegister.class);
        this.everyoneElse = connectors.connect("mohre", EmploymentRegister.class);
    }

    /** Adds employer and income: from the federal register, else from the ministry's, else none at all. */
    public void gather(Situation situation, Facts facts, String purposeKey) {
        facts.ask("fahr", ALL, () -> {
            Answer<EmployeeRecord> answer = ask(federal, situation, purposeKey);
            if (answer.record() != null) {
                add(facts, answer.record(), "fahr", answer);
            } else {
                facts.ask("mohre", ALL, () -> {
                    Answer<EmployeeRecord> other = ask(everyoneElse, situation, purposeKey);
                    add(facts, other.record(), "mohre", other);
                });
            }
        });
    }

    private static Answer<EmployeeRecord> ask(EmploymentRegister register, Situation situation, String purposeKey) {
        return Exchanges.about(
                situation.person(),
                purposeKey,
                situation.cause(),
                () -> register.employee(new EmployeeLookup(situation.person().digits())));
    }

    private static void add(
            Facts facts,
            @org.jspecify.annotations.Nullable EmployeeRecord told,
            String source,
            Answer<EmployeeRecord> answer) {
        Optional<EmployeeRecord> found = Optional.ofNullable(told);
        facts.known(
                        EMPLOYER,
                        found.map(employee -> new BilingualText(employee.employerAr(), employee.employerEn())),
                        source,
                        answer.asOf())
                // Neither register knows an employment: there is no salary, which is an answer and not a gap.
                .known(GROSS, found.map(Income::gross).orElse(Aed.ZERO), source, answer.asOf())
                .known(COUNTED, found.map(Income::counted).orElse(Aed.ZERO), source, answer.asOf());
    }

    private static Aed gross(EmployeeRecord employee) {
        var monthly = employee.monthly();
        return new Aed(monthly.basicFils() + monthly.housingAllowanceFils() + monthly.otherAllowancesFils());
    }

    private static Aed counted(EmployeeRecord employee) {
        var monthly = employee.monthly();
        return new Aed(monthly.basicFils() + monthly.otherAllowancesFils() - monthly.pensionDeductionFils());
    }
}
