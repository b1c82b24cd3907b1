package ae.istibaq.osrati.housingsupport;

import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.EARLIER_AID;
import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.HOMES_IN_LAND_REGISTER;
import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.HOMES_IN_MUNICIPALITY;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.employment.Income;
import ae.istibaq.osrati.housingsupport.HousingProgramme.AidHistory;
import ae.istibaq.osrati.housingsupport.PropertyRegisters.Property;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Finds out from the registers alone whether a husband may have housing support; the law is that of the day. */
@Component
class HousingSupportCheck implements EligibilityCheck {

    private static final String PURPOSE = "osrati.housingsupport.purpose";

    private final CoupleFacts couple;
    private final Income income;
    private final HousingProgramme programme;
    private final PropertyRegisters.Homes homes;
    private final PropertyRegisters.Land land;

    HousingSupportCheck(CoupleFacts couple, Income income, Connectors connectors) {
        this.couple = couple;
        this.income = income;
        this.programme = connectors.connect("szhp", HousingProgramme.class);
        this.homes = connectors.connect("ajman-municipality", PropertyRegisters.Homes.class);
        this.land = connectors.connect("ajman-land", PropertyRegisters.Land.class);
    }

    @Override
    public ServiceKey service() {
        return HousingSupport.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        String person = situation.person().digits();
        PropertyRegisters.Owner owner = new PropertyRegisters.Owner(person);
        Facts facts = couple.gather(situation);
        income.gather(situation, facts, PURPOSE);
        facts.ask("szhp", List.of(EARLIER_AID), () -> {
            Answer<AidHistory> answer =
                    about(situation, () -> programme.history(new HousingProgramme.PersonLookup(person)));
            Optional<AidHistory> history = Optional.ofNullable(answer.record());
            facts.known(EARLIER_AID, history.map(AidHistory::earlierAid), "szhp", answer.asOf());
        });
        facts.ask("ajman-municipality", List.of(HOMES_IN_MUNICIPALITY), () -> {
            Answer<PropertyRegisters.HomesRecord> answer = about(situation, () -> homes.homes(owner));
            PropertyRegisters.HomesRecord told = answer.record();
            facts.known(
                    HOMES_IN_MUNICIPALITY, told == null ? 0 : count(told.homes()), "ajman-municipality", answer.asOf());
        });
        return facts.ask("ajman-land", List.of(HOMES_IN_LAND_REGISTER), () -> {
            Answer<PropertyRegisters.PropertiesRecord> answer = about(situation, () -> land.properties(owner));
            PropertyRegisters.PropertiesRecord told = answer.record();
            facts.known(
                    HOMES_IN_LAND_REGISTER, told == null ? 0 : count(told.properties()), "ajman-land", answer.asOf());
        });
    }

    private static <T> T about(Situation situation, Supplier<T> call) {
        return Exchanges.about(situation.person(), PURPOSE, situation.cause(), call);
    }

    private static int count(List<Property> properties) {
        return (int) properties.stream().filter(Property::home).count();
    }

    @Override
    public List<Condition> conditions() {
        return HousingSupportConditions.ALL;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return today;
    }
}
