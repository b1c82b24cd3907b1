package ae.istibaq.core.signatures;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The portal's own seal (PAdES baseline B), which shows that a PDF left it as it is. */
@Component
@Lazy
public class Seal {

    /** Room for the signature and its certificates. */
    private static final int ROOM = 12_000;

    private record Key(PrivateKey secret, List<CertificateToken> chain) {}

    private final Clock clock;
    private final @Nullable Key key;

    Seal(SignatureSettings settings, Clock clock) {
        this.clock = clock;
        this.key = settings.seal().isEmpty()
                ? null
                : key(Path.of(settings.seal()), settings.sealPassword().toCharArray());
    }

    /** The first in the store. */
    private static Key key(Path store, char[] password) {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            String alias = Collections.list(keys.aliases()).getFirst();
            return new Key(
                    (PrivateKey) keys.getKey(alias, password),
                    Arrays.stream(keys.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .map(CertificateToken::new)
                            .toList());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The store of the seal cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is checked by; empty where documents leave without a seal. */
    Optional<CertificateToken> certificate() {
        return Optional.ofNullable(key).map(one -> one.chain().getFirst());
    }

    /** The PDF with the seal; as it is where the portal has none. */
    public byte[] on(byte[] pdf) {
        return key == null ? pdf : seal(pdf, key);
    }

    private byte[] seal(byte[] pdf, Key with) {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(with.chain().getFirst());
        how.setCertificateChain(with.chain());
        how.bLevel().setSigningDate(Date.from(clock.instant()));
        how.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        how.setContentSize(ROOM);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        InMemoryDocument document = new InMemoryDocument(pdf);
        byte[] toSign = service.getDataToSign(document, how).getBytes();
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(how.getEncryptionAlgorithm(), how.getDigestAlgorithm());
        SignatureValue value = new SignatureValue(algorithm, signed(toSign, with.secret(), algorithm));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try {
            service.signDocument(document, how, value).writeTo(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    private static byte[] signed(byte[] data, PrivateKey secret, SignatureAlgorithm algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the seal cannot be used", e);
        }
    }
}
