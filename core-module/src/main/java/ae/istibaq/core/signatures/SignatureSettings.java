package ae.istibaq.core.signatures;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the portal believes, by what it seals, and how much of a file it looks at.
 *
 * @param anchors certificates of authorities; the portal's own seal needs none
 * @param seal file with key and certificate of the portal, as PKCS 12; empty where documents leave without a seal
 * @param sealPassword of that store
 * @param patience how long one file may take
 */
@ConfigurationProperties("istibaq.signatures")
record SignatureSettings(
        @DefaultValue List<Anchor> anchors,
        @DefaultValue("") String seal,
        @DefaultValue("") String sealPassword,
        @DefaultValue("20s") Duration patience,
        @DefaultValue Limits limits) {

    /**
     * A certificate that is believed from a day to a day, in the Gulf.
     *
     * @param certificate file, PEM or DER
     * @param until last day; null while no end is set
     * @param source where the certificate was taken from
     */
    record Anchor(
            Path certificate, LocalDate from, @Nullable LocalDate until, String source) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * More than a paper has.
     *
     * @param unpacked bytes of all its streams together, unpacked
     * @param parts streams and objects
     */
    record Limits(
            @DefaultValue("67108864") long unpacked,
            @DefaultValue("20000") int parts,
            @DefaultValue("300") int pages) {}

    /** Without the password. */
    @Override
    public String toString() {
        return "SignatureSettings[" + anchors.size() + " anchors]";
    }
}
