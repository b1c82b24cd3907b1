package ae.istibaq.core.signatures;

import static ae.istibaq.core.signatures.PaperFiles.PASSWORD;
import static ae.istibaq.core.signatures.PaperFiles.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ae.istibaq.core.signatures.PaperFiles.Keys;
import ae.istibaq.core.signatures.SignatureSettings.Anchor;
import ae.istibaq.core.signatures.SignatureSettings.Limits;
import ae.istibaq.testing.StandingClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;

/** What is said of files, good and bad. */
class FileCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Keys OWN = PaperFiles.keys(TODAY.minusYears(1), TODAY.plusYears(2));
    private static final Keys AUTHORITY = PaperFiles.keys(TODAY.minusYears(1), TODAY.plusYears(2));
    private static final Keys EXPIRED = PaperFiles.keys(TODAY.minusYears(3), TODAY.minusYears(1));
    private static final Limits LIMITS = new Limits(1 << 26, 20_000, 300);

    private final StandingClock clock = new StandingClock();

    private static SignatureSettings settings(@Nullable Keys own, Anchor... anchors) {
        return new SignatureSettings(
                List.of(anchors), own == null ? "" : own.store().toString(), PASSWORD, Duration.ofSeconds(20), LIMITS);
    }

    private byte[] sealedBy(Keys keys) {
        return new Seal(settings(keys), clock).on(PaperFiles.plain());
    }

    private Finding finding(byte[] file, SignatureSettings settings) {
        ObjectProvider<SignatureCheck> signatures = mock();
        when(signatures.getObject())
                .thenAnswer(call -> new SignatureCheck(new Anchors(settings, new Seal(settings, clock)), clock));
        return new FileCheck(signatures, settings).check(file).orElseThrow();
    }

    private Finding finding(byte[] file) {
        return finding(file, settings(OWN));
    }

    /** The same, and nothing that understands signatures has seen the file. */
    private Finding unopened(byte[] file) {
        ObjectProvider<SignatureCheck> signatures = mock();
        Finding finding = new FileCheck(signatures, settings(OWN)).check(file).orElseThrow();
        verify(signatures, never()).getObject();
        return finding;
    }

    private static Anchor anchor(Keys keys, LocalDate from, @Nullable LocalDate until) {
        return new Anchor(keys.certificate(), from, until, "made for a test");
    }

    @Test
    void knowsThePortalsOwnSeal() {
        assertThat(finding(sealedBy(OWN))).isEqualTo(Finding.INTACT);
    }

    @Test
    void leavesDocumentsAsTheyAreWhereThereIsNoSeal() {
        byte[] plain = PaperFiles.plain();
        assertThat(new Seal(settings(null), clock).on(plain)).isSameAs(plain);
    }

    @Test
    void believesAnAuthorityFromADayToADay() {
        byte[] sealed = sealedBy(AUTHORITY);
        assertThat(finding(sealed, settings(OWN, anchor(AUTHORITY, TODAY, null))))
                .isEqualTo(Finding.INTACT);
        assertThat(finding(sealed, settings(OWN))).isEqualTo(Finding.CANNOT_TELL);
        assertThat(finding(sealed, settings(OWN, anchor(AUTHORITY, TODAY.plusDays(1), null))))
                .isEqualTo(Finding.CANNOT_TELL);
        assertThat(finding(sealed, settings(OWN, anchor(AUTHORITY, TODAY.minusYears(1), TODAY.minusDays(1)))))
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void cannotTellWhereTheCertificateHasRunOut() {
        clock.advance(Duration.ofDays(-730));
        byte[] sealed = sealedBy(EXPIRED);
        clock.advance(Duration.ofDays(730));
        assertThat(finding(sealed, settings(null, anchor(EXPIRED, TODAY.minusYears(3), null))))
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void cannotTellOfASealFromTheFuture() {
        byte[] sealed = sealedBy(OWN);
        clock.advance(Duration.ofDays(-800));
        assertThat(finding(sealed)).isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void noticesOneChangedLetter() {
        byte[] sealed = sealedBy(OWN);
        String text = new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] changed = bytes(text.replaceFirst("MediaBox\\s*\\[0(\\.0)? 0(\\.0)? 612", "MediaBox [0$1 0$2 613"));
        assertThat(changed).isNotEqualTo(sealed);
        assertThat(finding(changed)).isEqualTo(Finding.CHANGED);
    }

    @Test
    void noticesWhatWasAddedBehindTheSeal() {
        assertThat(finding(PaperFiles.addedTo(sealedBy(OWN)))).isEqualTo(Finding.CHANGED);
    }

    @Test
    void saysThatAFileIsNotSigned() {
        assertThat(unopened(PaperFiles.plain())).isEqualTo(Finding.NOT_SIGNED);
    }

    @Test
    void doesNotOpenAFileWithScripts() {
        assertThat(unopened(PaperFiles.withScript())).isEqualTo(Finding.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "<</S /J#61v#61Script /JS (x)>>",
                "<</S/Launch/F(calc.exe)>>",
                "<</Type/EmbeddedFile>>",
                "<</Names<</EmbeddedFiles 9 0 R>>>>",
                "<</S/SubmitForm/F(http://elsewhere.example)>>",
                "<</Subtype/RichMedia>>",
                "<</XFA 7 0 R>>"
            })
    void findsWhatStartsSomethingAlsoWhereItIsPacked(String dangerous) {
        assertThat(unopened(PaperFiles.packed("7 0 " + dangerous))).isEqualTo(Finding.ACTIVE_CONTENT);
        assertThat(unopened(bytes("%PDF-1.7\n7 0 obj\n" + dangerous + "\nendobj\n%%EOF")))
                .isEqualTo(Finding.ACTIVE_CONTENT);
    }

    @Test
    @Timeout(10)
    void doesNotUnpackABomb() {
        byte[] bomb = PaperFiles.bomb(1024);
        assertThat(bomb.length).isLessThan(2 << 20);
        assertThat(unopened(bomb)).isEqualTo(Finding.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Filter[/FlateDecode/FlateDecode]/Length 9>>",
                "<</Filter [ /Fl#61teDecode /FlateDecode ]/Length 9>>",
                "<</Filter/LZWDecode/Length 9>>",
                "<</Filter/RL/Length 9>>",
                "<</Encrypt 9 0 R>>"
            })
    void doesNotOpenWhatIsPackedTwiceOrLocked(String hiding) {
        assertThat(unopened(bytes("%PDF-1.7\n7 0 obj\n" + hiding + "\nstream\nxxxxxxxxx\nendstream\nendobj\n%%EOF")))
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void doesNotOpenALockedFile() {
        assertThat(unopened(PaperFiles.pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())))))
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void refusesTooManyPagesAndParts() {
        assertThat(unopened(PaperFiles.withPages(301))).isEqualTo(Finding.TOO_COMPLEX);
        assertThat(unopened(bytes("%PDF-1.7\n" + "stream\nx\n".repeat(20_001)))).isEqualTo(Finding.TOO_COMPLEX);
    }

    @Test
    @Timeout(20)
    void survivesWhatIsNestedWithoutEnd() {
        assertThat(unopened(
                        bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>%%EOF")))
                .isEqualTo(Finding.CANNOT_TELL);
        assertThat(
                        unopened(
                                bytes(
                                        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
                                                + "<</Type/Pages/Count 1000000000/Kids[2 0 R]>>\nendobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF")))
                .isIn(Finding.TOO_COMPLEX, Finding.CANNOT_TELL, Finding.NOT_SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PD", "hello", "<html>", "PK\u0003\u0004", "\u0089PNG"})
    void takesAFileByItsContentOnly(String content) {
        assertThat(unopened(bytes(content))).isEqualTo(Finding.NOT_A_PDF);
    }

    @Test
    void cannotTellOfABrokenFile() {
        assertThat(unopened(bytes("%PDF-1.7\nnothing else"))).isEqualTo(Finding.CANNOT_TELL);
    }
}
