package ae.istibaq.sandbox.newborns;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.Births;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where the documents of newborns are asked for. */
@RestController
@RequestMapping("/agencies/icp/newborn-packages")
class NewbornController {

    private final Births births;
    private final Intake intake;

    NewbornController(Births births, Intake intake) {
        this.births = births;
        this.intake = intake;
    }

    record NewbornPackageApplication(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String applicantEmiratesId,

            @NotNull @Pattern(regexp = PersonRef.NOTIFICATION) String notificationNumber,

            @NotNull @Size(min = 2, max = 40) String nameAr,
            @NotNull @Size(min = 2, max = 40) String nameEn,

            @NotNull @Size(min = 100, max = 2_800_000) @Pattern(regexp = "[A-Za-z0-9+/]+={0,2}") String photo,

            @NotNull Boolean delivery,
            @NotNull @Valid Intake.Payment payment) {

        /** Of the photo only how large it is: a country's memory is a file. */
        Applications.Filing filing() {
            var kept = new Kept(
                    reference,
                    applicantEmiratesId,
                    notificationNumber,
                    nameAr,
                    nameEn,
                    photo.length(),
                    delivery,
                    payment);
            return new Applications.Filing(Kind.NEWBORN_PACKAGE, reference, applicantEmiratesId, kept);
        }

        boolean showsAPhoto() {
            var head = Base64.getDecoder().decode(photo.substring(0, 4));
            return (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xd8;
        }
    }

    record Kept(
            String reference,
            String applicantEmiratesId,
            String notificationNumber,
            String nameAr,
            String nameEn,
            int photoLetters,
            boolean delivery,
            Intake.Payment payment) {}

    @PostMapping
    ResponseEntity<JsonNode> apply(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewbornPackageApplication application) {
        if (!application.showsAPhoto()) {
            throw new NotPossible("The photo is no JPEG");
        }
        if (births.find(application.notificationNumber())
                .filter(Birth.Entry::lives)
                .isEmpty()) {
            throw new NotPossible("No living child was notified under this number");
        }
        return intake.receive(key, application.filing());
    }
}
