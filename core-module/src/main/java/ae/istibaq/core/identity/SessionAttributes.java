package ae.istibaq.core.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few attributes a session may have beside its customer, such as a message for the next page, as bytes. */
final class SessionAttributes {

    private static final Logger log = LoggerFactory.getLogger(SessionAttributes.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=12;java.base/*;ae.istibaq.**;org.springframework.util.*;"
                    + "org.springframework.web.servlet.FlashMap;!*");

    private SessionAttributes() {}

    static byte @Nullable [] write(Map<String, Object> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A session attribute cannot be stored", e);
        }
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    static Map<String, Object> read(byte @Nullable [] stored) {
        if (stored == null) {
            return Map.of();
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(KNOWN);
            return (Map<String, Object>) in.readObject();
        } catch (InvalidClassException | ClassNotFoundException e) {
            // Written by another release of the portal: the login outlives a message for the next page.
            log.info("Session attributes of another release are left out");
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Session attributes cannot be read", e);
        }
    }
}
