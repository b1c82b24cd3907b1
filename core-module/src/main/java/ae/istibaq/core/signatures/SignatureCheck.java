package ae.istibaq.core.signatures;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Judges the signatures of a PDF by EU DSS, by certificates that are believed and without asking anybody. */
@Component
@Lazy
class SignatureCheck {

    // No set that takes offence at null, which is what a good signature has here.
    private static final Set<SubIndication> BROKEN =
            EnumSet.of(SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE);

    private final Anchors anchors;
    private final Clock clock;
    private final EtsiValidationPolicy policy;

    SignatureCheck(Anchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
        this.policy = policy();
    }

    /** The usual policy; but as nothing is fetched, a revocation counts where the file brings word of it, and only there. */
    private static EtsiValidationPolicy policy() {
        EtsiValidationPolicy policy = (EtsiValidationPolicy)
                ValidationPolicyLoader.fromDefaultValidationPolicy().create();
        var constraints = policy.getSignatureConstraints().getBasicSignatureConstraints();
        withoutAsking(constraints.getSigningCertificate());
        withoutAsking(constraints.getCACertificate());
        return policy;
    }

    private static void withoutAsking(CertificateConstraints constraints) {
        constraints.getRevocationDataAvailable().setLevel(Level.IGNORE);
        constraints.getAcceptableRevocationDataFound().setLevel(Level.IGNORE);
    }

    /** @param file which has a signature */
    Finding of(byte[] file) {
        Instant now = clock.instant();
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(reading());
        validator.setCertificateVerifier(verifier(now));
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        SimpleReport report = validator.validateDocument(policy).getSimpleReport();
        List<String> signatures = report.getSignatureIdList();
        if (signatures.isEmpty()) {
            return Finding.CANNOT_TELL;
        }
        if (signatures.stream().anyMatch(signature -> BROKEN.contains(report.getSubIndication(signature)))
                || validator.getSignatures().stream()
                        .anyMatch(signature -> signature instanceof PAdESSignature pdf && isChangedSince(pdf))) {
            return Finding.CHANGED;
        }
        return signatures.stream().allMatch(signature -> report.getIndication(signature) == Indication.TOTAL_PASSED)
                ? Finding.INTACT
                : Finding.CANNOT_TELL;
    }

    /** Neither pages nor anything else is drawn to be compared: what was added behind a signature shows in the objects. */
    private static PdfBoxDefaultObjectFactory reading() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory reading = new PdfBoxDefaultObjectFactory();
        reading.setPdfDifferencesFinder(differences);
        return reading;
    }

    private CommonCertificateVerifier verifier(Instant now) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors.at(now, LocalDate.ofInstant(now, clock.getZone())));
        verifier.setAIASource(null);
        verifier.setCrlSource(null);
        verifier.setOcspSource(null);
        return verifier;
    }

    /** What lets a signature last, such as a time stamp, may be added; anything that people see or fill in may not. */
    private static boolean isChangedSince(PAdESSignature signature) {
        PdfModificationDetection detection = signature.getPdfRevision().getModificationDetection();
        if (detection == null) {
            return false;
        }
        PdfObjectModifications objects = detection.getObjectModifications();
        return !detection.getPageDifferences().isEmpty()
                || !detection.getAnnotationOverlaps().isEmpty()
                || (objects != null
                        && (!objects.getUndefinedChanges().isEmpty()
                                || !objects.getAnnotCreationChanges().isEmpty()
                                || !objects.getFormFillInAndSignatureCreationChanges()
                                        .isEmpty()));
    }
}
