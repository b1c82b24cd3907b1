package ae.istibaq.sandbox.mail;

import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.world.WorldReset;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the mails of the country, each as it came in a file of its own, so that they are there after a restart. The
 * newest are kept, older ones make room.
 */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Path folder;
    private final MailSettings settings;
    private final Clock clock;
    private final AtomicLong number = new AtomicLong();
    private final Map<Long, Mail> mails = new ConcurrentSkipListMap<>();

    Mailbox(SandboxSettings sandbox, MailSettings settings, Clock clock) {
        this.folder = sandbox.data().resolve("mails");
        this.settings = settings;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".eml")).sorted().forEach(this::restore);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The mails can't be kept in the data folder", broken);
        }
    }

    /** Newest first. */
    List<Mail> all() {
        return List.copyOf(mails.values()).reversed();
    }

    Optional<Mail> find(String id) {
        return id.matches("\\d{1,12}") ? Optional.ofNullable(mails.get(Long.parseLong(id))) : Optional.empty();
    }

    void take(MimeMessage message) {
        long place = number.incrementAndGet();
        Instant now = clock.instant();
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            Path written = folder.resolve("incoming-" + place);
            Files.write(written, raw.toByteArray());
            Files.move(written, file(place, now), StandardCopyOption.ATOMIC_MOVE);
            mails.put(place, open(place, now, raw.toByteArray()));
            if (mails.size() > settings.kept()) {
                drop(mails.keySet().iterator().next());
            }
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException("A mail could not be kept", broken);
        }
    }

    void clear() {
        mails.keySet().forEach(this::drop);
    }

    @EventListener
    void clear(WorldReset reset) {
        clear();
    }

    private void restore(Path file) {
        String[] name = file.getFileName().toString().replace(".eml", "").split("-");
        long place = Long.parseLong(name[0]);
        Instant at = Instant.ofEpochMilli(Long.parseLong(name[1]));
        number.accumulateAndGet(place, Math::max);
        try {
            mails.put(place, open(place, at, Files.readAllBytes(file)));
        } catch (IOException | MessagingException unreadable) {
            LOG.warn("The mail {} can't be read and is left out", place);
        }
    }

    private void drop(Long place) {
        Mail mail = mails.remove(place);
        if (mail != null) {
            try {
                Files.deleteIfExists(file(place, mail.at()));
            } catch (IOException kept) {
                LOG.warn("The file of mail {} could not be deleted", place);
            }
        }
    }

    private Path file(long place, Instant at) {
        return folder.resolve("%012d-%d.eml".formatted(place, at.toEpochMilli()));
    }

    private static Mail open(long place, Instant at, byte[] raw) throws IOException, MessagingException {
        Session plain = Session.getInstance(new Properties());
        return Opened.of(Long.toString(place), at, new MimeMessage(plain, new ByteArrayInputStream(raw)));
    }
}
