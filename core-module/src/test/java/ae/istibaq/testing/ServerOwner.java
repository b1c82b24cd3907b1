package ae.istibaq.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user PostgreSQL runs as. It refuses to run as root, so root hands it to a user namespace or to nobody. */
enum ServerOwner {
    OURSELVES(List.of()),
    ROOT_IN_A_USER_NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    ServerOwner(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerOwner find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        return EmbeddedPostgres.succeeds(List.of("unshare", "-U", "true")) ? ROOT_IN_A_USER_NAMESPACE : NOBODY;
    }

    /** What stands before the command so that it runs as this user. */
    List<String> prefix() {
        return prefix;
    }

    /** Where the programs are kept; root's own home would be closed to nobody. */
    Path cache() {
        return this == NOBODY
                ? Path.of("/var/cache/istibaq/postgresql")
                : Path.of(System.getProperty("user.home"), ".cache", "istibaq", "postgresql");
    }

    /** Makes the folder this user's, whoever had it at an earlier start. */
    void take(Path folder) {
        if (this == OURSELVES) {
            return;
        }
        int user = this == NOBODY ? 65534 : 0;
        try {
            if (!Integer.valueOf(user).equals(Files.getAttribute(folder, "unix:uid"))) {
                EmbeddedPostgres.execute(List.of("chown", "-R", user + ":" + user, folder.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
