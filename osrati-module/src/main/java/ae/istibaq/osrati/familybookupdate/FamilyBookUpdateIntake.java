package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.Book;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.Payment;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.PersonLookup;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.Request;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands requests to update a family book to the identity authority. */
@Component
class FamilyBookUpdateIntake implements Intake {

    private static final int NOT_FOUND = 404;

    private final FamilyBooks authority;

    FamilyBookUpdateIntake(Connectors connectors) {
        this.authority = connectors.connect("icp", FamilyBooks.class);
    }

    @Override
    public ServiceKey service() {
        return FamilyBookUpdate.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        String head = situation.person().digits();
        Book book = authority.book(new PersonLookup(head)).record();
        if (book == null) {
            throw new AgencyRefused("icp", NOT_FOUND, "NO_FAMILY_BOOK");
        }
        return authority
                .update(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                head,
                                book.familyBookNumber(),
                                situation.told(FamilyParted.BY),
                                situation.told(FamilyParted.NUMBER),
                                new Payment(
                                        submission.paymentOrder().orElseThrow(),
                                        submission.fee().fils())))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(
                        idempotencyKey,
                        agencyReference,
                        new Reason(submission.situation().told(FamilyParted.BY) + "_TAKEN_BACK"))
                .accepted();
    }
}
