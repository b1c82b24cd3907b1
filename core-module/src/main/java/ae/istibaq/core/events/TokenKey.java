package ae.istibaq.core.events;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.converter.RsaKeyConverters;

/** Reads the key that signs tokens. */
final class TokenKey {

    private static final Logger log = LoggerFactory.getLogger(TokenKey.class);

    private TokenKey() {}

    /** @param text PEM or JWK */
    static RSAKey read(String text) {
        try {
            return text.stripLeading().startsWith("{") ? JWK.parse(text).toRSAKey() : fromPem(text);
        } catch (ParseException | GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            // Without the parser's words, which may quote the key.
            throw new IllegalStateException("istibaq.tokens.key is neither a PEM nor a JWK of a private RSA key");
        }
    }

    static RSAKey made() {
        log.warn("istibaq.tokens.key is not set: tokens of this node are worth nothing elsewhere or after a restart");
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey fromPem(String pem) throws GeneralSecurityException, JOSEException {
        var privateKey = RsaKeyConverters.pkcs8()
                .convert(new ByteArrayInputStream(pem.strip().getBytes(StandardCharsets.UTF_8)));
        if (!(privateKey instanceof RSAPrivateCrtKey crt)) {
            throw new IllegalArgumentException();
        }
        var publicKey = (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()));
        return new RSAKey.Builder(publicKey)
                .privateKey(crt)
                .keyIDFromThumbprint()
                .build();
    }
}
