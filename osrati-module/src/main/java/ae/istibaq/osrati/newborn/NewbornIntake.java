package ae.istibaq.osrati.newborn;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.photos.Photos;
import ae.istibaq.osrati.newborn.NewbornAuthority.Payment;
import ae.istibaq.osrati.newborn.NewbornAuthority.Request;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands the request for a newborn's documents to the identity authority, with the name and the photo its parents gave. */
@Component
class NewbornIntake implements Intake {

    private final NewbornAuthority authority;
    private final Photos photos;

    NewbornIntake(Connectors connectors, Photos photos) {
        this.authority = connectors.connect("icp", NewbornAuthority.class);
        this.photos = photos;
    }

    @Override
    public ServiceKey service() {
        return Newborn.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        UUID order = submission.paymentOrder().orElseThrow();
        return authority
                .apply(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                situation.told("notificationNumber"),
                                submission.choice("nameAr"),
                                submission.choice("nameEn"),
                                Base64.getEncoder().encodeToString(photos.jpeg(submission.choice("photo"))),
                                true,
                                new Payment(order, submission.fee().fils())))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(idempotencyKey, agencyReference, new Reason("BIRTH_CHANGED"))
                .accepted();
    }
}
