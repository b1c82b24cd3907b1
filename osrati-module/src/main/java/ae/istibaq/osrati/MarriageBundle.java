package ae.istibaq.osrati;

import static ae.istibaq.core.notifications.Tone.JOY;
import static ae.istibaq.core.proactivity.CountedDay.before;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Deadline.monthsAfter;
import static ae.istibaq.core.proactivity.Role.HUSBAND;
import static ae.istibaq.core.proactivity.Role.WIFE;
import static ae.istibaq.core.proactivity.Trigger.completed;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.familybook.FamilyBook;
import ae.istibaq.osrati.housingsupport.HousingSupport;
import ae.istibaq.osrati.marriage.MarriageContractRegistered;
import ae.istibaq.osrati.marriagegrant.MarriageGrant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the marriage contract to the family book, and from the book to the grant and the house. */
@Configuration
class MarriageBundle {

    private static final String EDAAD = "osrati.marriagegrant.notice.edaad";

    @Bean
    Bundle marriage() {
        return Bundle.named("osrati.marriage")
                .on(happened(MarriageContractRegistered.class))
                .tell(JOY, "osrati.marriage.notice.registered", HUSBAND, WIFE)
                .offer(FamilyBook.KEY, HUSBAND, days(90), 7)
                .at(before(days(60), MarriageGrant.EDAAD_OF_HUSBAND))
                .remind(EDAAD, HUSBAND)
                .at(before(days(14), MarriageGrant.EDAAD_OF_HUSBAND))
                .remind(EDAAD, HUSBAND)
                .at(before(days(60), MarriageGrant.EDAAD_OF_WIFE))
                .remind(EDAAD, WIFE)
                .at(before(days(14), MarriageGrant.EDAAD_OF_WIFE))
                .remind(EDAAD, WIFE)
                .on(completed(FamilyBook.KEY))
                .offer(MarriageGrant.KEY, HUSBAND, monthsAfter("contractDate", MarriageGrant.APPLY_WITHIN), 14)
                .offer(HousingSupport.KEY, HUSBAND, days(180), 14)
                .whenUndoneTell(HUSBAND, WIFE)
                .whenEndedTell(HUSBAND, WIFE);
    }
}
