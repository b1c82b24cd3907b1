package ae.istibaq.core.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Files as they may come: good ones, and made-up bad ones. */
final class PaperFiles {

    static final String PASSWORD = "changeit";

    /** A key with its certificate, valid from a day to a day. */
    record Keys(Path store, Path certificate) {}

    private PaperFiles() {}

    static Keys keys(LocalDate from, LocalDate until) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Seal for tests,O=Istibaq,C=AE");
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.valueOf(System.nanoTime()),
                                    moment(from),
                                    moment(until),
                                    name,
                                    pair.getPublic())
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD.toCharArray());
            return new Keys(file(bytes.toByteArray()), file(certificate.getEncoded()));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(byte[] content) throws IOException {
        Path file = Files.createTempFile("istibaq-seal", null);
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }

    private static Date moment(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static byte[] plain() {
        return pdf(document -> {});
    }

    static byte[] withPages(int pages) {
        return pdf(document -> {
            for (int i = 1; i < pages; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] withScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('boo')")));
    }

    /** Changes a file as an editor does that adds to its end and leaves what was signed as it is. */
    static byte[] addedTo(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "fr");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().setLanguage("fr");
            PDPage page = document.getPage(0);
            page.setRotation(90);
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file whose one stream unpacks to so many bytes. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            byte[] zeros = new byte[1 << 20];
            byte[] chunk = new byte[1 << 16];
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(zeros);
                while (!deflater.needsInput()) {
                    packed.write(chunk, 0, deflater.deflate(chunk));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        return withStream(
                "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>", packed.toByteArray());
    }

    static byte[] packed(String content) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(content.getBytes(StandardCharsets.ISO_8859_1));
            deflater.finish();
            byte[] packed = new byte[content.length() + 64];
            int length = deflater.deflate(packed);
            return withStream(
                    "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + length + ">>",
                    java.util.Arrays.copyOf(packed, length));
        }
    }

    private static byte[] withStream(String dictionary, byte[] data) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes("%PDF-1.7\n1 0 obj\n" + dictionary + "\nstream\n"));
        file.writeBytes(data);
        file.writeBytes(bytes("\nendstream\nendobj\n2 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n"
                + "3 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 2 0 R/Size 4>>\n%%EOF\n"));
        return file.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    interface Change {
        void in(PDDocument document) throws IOException;
    }

    static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.in(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
