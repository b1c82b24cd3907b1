package ae.istibaq.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL 18: unpacked once from the class path, else those installed on the machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that holds {@code initdb} and {@code postgres}. */
    static Path folder(Path cache) {
        URL archive = PostgresBinaries.class.getResource(archiveName());
        try {
            return archive == null ? installed() : unpacked(archive, cache);
        } catch (IOException e) {
            throw new UncheckedIOException("The programs of PostgreSQL cannot be unpacked into " + cache, e);
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        return "/postgres-" + (system.contains("mac") ? "darwin" : "linux") + "-"
                + (machine.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
    }

    private static Path installed() {
        return Stream.of("/usr/lib/postgresql/18/bin", "/opt/homebrew/opt/postgresql@18/bin", "/usr/local/pgsql/bin")
                .map(Path::of)
                .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No PostgreSQL 18 for this machine: install one or set SPRING_DATASOURCE_URL"));
    }

    private static Path unpacked(URL archive, Path cache) throws IOException {
        Path home = cache.resolve(contentHash(archive));
        if (Files.exists(home.resolve("bin/postgres"))) {
            return home.resolve("bin");
        }
        Path unfinished = Files.createDirectories(home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid()));
        unpack(archive, unfinished);
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException anotherWasFirst) {
            if (!Files.exists(home.resolve("bin/postgres"))) {
                throw anotherWasFirst;
            }
            EmbeddedPostgres.execute(List.of("rm", "-rf", unfinished.toString()));
        }
        return home.resolve("bin");
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside the archive's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    if (executable && !file.toFile().setExecutable(true, false)) {
                        throw new IOException("Cannot be made executable: " + file);
                    }
                }
            }
        }
    }

    private static String contentHash(URL archive) throws IOException {
        try (var in = new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
