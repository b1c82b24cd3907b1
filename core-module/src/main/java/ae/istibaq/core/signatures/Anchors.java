package ae.istibaq.core.signatures;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The certificates that are believed at a moment: those of the settings, and the portal's own seal. */
@Component
@Lazy
class Anchors {

    private record Believed(SignatureSettings.Anchor anchor, CertificateToken certificate) {}

    private final List<Believed> believed;
    private final List<CertificateToken> own;

    Anchors(SignatureSettings settings, Seal seal) {
        this.believed = settings.anchors().stream()
                .map(anchor -> new Believed(anchor, certificate(anchor)))
                .toList();
        this.own = seal.certificate().stream().toList();
    }

    private static CertificateToken certificate(SignatureSettings.Anchor anchor) {
        try (InputStream in = Files.newInputStream(anchor.certificate())) {
            return DSSUtils.loadCertificate(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without those that have run out themselves: what they have signed may have been signed afterwards. */
    CommonTrustedCertificateSource at(Instant moment, LocalDate day) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        Stream.concat(
                        own.stream(),
                        believed.stream()
                                .filter(one -> one.anchor().holdsOn(day))
                                .map(Believed::certificate))
                .filter(certificate ->
                        !moment.isBefore(certificate.getNotBefore().toInstant())
                                && !moment.isAfter(certificate.getNotAfter().toInstant()))
                .forEach(trusted::addCertificate);
        return trusted;
    }
}
