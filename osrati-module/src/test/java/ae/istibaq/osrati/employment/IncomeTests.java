package ae.istibaq.osrati.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.eligibility.Fact;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeRecord;
import ae.istibaq.osrati.employment.EmploymentRegister.Monthly;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

class IncomeTests {

    private static final Situation SITUATION =
            new Situation(new EmiratesId("784199012345676"), UUID.randomUUID(), UUID.randomUUID(), Map.of(), Map.of());

    private final EmploymentRegister federal = mock();
    private final EmploymentRegister everyoneElse = mock();
    private final Connectors connectors = mock();

    @BeforeEach
    void connect() {
        when(connectors.connect("fahr", EmploymentRegister.class)).thenReturn(federal);
        when(connectors.connect("mohre", EmploymentRegister.class)).thenReturn(everyoneElse);
    }

    @Test
    void leavesPensionAndHousingOutOfWhatCounts() {
        // Above the cap of 25,000 only by the housing allowance: 32,000 in all, 25,000 counted.
        answers(federal, employee(new Monthly(2_000_000, 600_000, 600_000, 100_000)));
        Facts facts = gather();
        assertThat(facts.value(Income.GROSS)).contains(Aed.ofDirhams(32_000));
        assertThat(facts.value(Income.COUNTED)).contains(Aed.ofDirhams(25_000));
        verifyNoInteractions(everyoneElse);
    }

    @Test
    void asksTheMinistryAboutThoseWhoDoNotServeTheFederation() {
        answers(federal, null);
        answers(everyoneElse, employee(new Monthly(1_000_000, 0, 0, 0)));
        Facts facts = gather();
        assertThat(facts.value(Income.COUNTED)).contains(Aed.ofDirhams(10_000));
        assertThat(facts.all()).extracting(Fact::source).containsOnly("mohre");
    }

    @Test
    void countsNoIncomeWhereNeitherKnowsAnEmployment() {
        answers(federal, null);
        answers(everyoneElse, null);
        Facts facts = gather();
        assertThat(facts.value(Income.COUNTED)).contains(Aed.ZERO);
        assertThat(facts.value(Income.EMPLOYER)).isEmpty();
    }

    @Test
    void knowsNothingWhileARegisterIsSilent() {
        when(federal.employee(ArgumentMatchers.any()))
                .thenThrow(new AgencyUnavailable("fahr", AgencyUnavailable.Reason.DOWN));
        assertThat(gather().all()).hasSize(3).allSatisfy(fact -> {
            assertThat(fact.missing()).isEqualTo(Fact.Missing.REGISTER_SILENT);
            assertThat(fact.source()).isEqualTo("fahr");
        });
    }

    @Test
    void blamesTheMinistryWhereOnlyItIsSilent() {
        answers(federal, null);
        when(everyoneElse.employee(ArgumentMatchers.any()))
                .thenThrow(new AgencyUnavailable("mohre", AgencyUnavailable.Reason.DOWN));
        assertThat(gather().all()).hasSize(3).extracting(Fact::source).containsOnly("mohre");
    }

    private Facts gather() {
        Facts facts = new Facts();
        new Income(connectors).gather(SITUATION, facts, "osrati.marriagegrant.purpose");
        return facts;
    }

    private static EmployeeRecord employee(Monthly monthly) {
        return new EmployeeRecord("هيئة", "Authority", "PERMANENT", monthly);
    }

    private static void answers(EmploymentRegister register, @Nullable EmployeeRecord employee) {
        when(register.employee(ArgumentMatchers.any()))
                .thenReturn(new Answer<>("r-1", Instant.EPOCH, employee != null, null, employee));
    }
}
