package ae.istibaq.sandbox.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes in mail for anybody over SMTP; there is one mailbox for all, and a mail to many is put into it once. */
@Component
class MailServer implements SmartLifecycle {

    private final GreenMail server;
    private final Mailbox mailbox;
    private final Set<MimeMessage> taken = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean running;

    MailServer(MailSettings settings, Mailbox mailbox) {
        ServerSetup setup = new ServerSetup(settings.port(), settings.address(), ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(5_000);
        this.server = new GreenMail(setup);
        this.mailbox = mailbox;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void start() {
        server.getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> new Everybody());
        server.start();
        running = true;
    }

    @Override
    public void stop() {
        server.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whoever the mail is for: it goes into the one mailbox. */
    private final class Everybody implements GreenMailUser {

        @Override
        public void deliver(MovingMessage message) {
            deliver(message.getMessage());
        }

        @Override
        public void deliver(MimeMessage message) {
            if (taken.add(message)) {
                mailbox.take(message);
            }
        }

        @Override
        public String getEmail() {
            return "everybody";
        }

        @Override
        public String getLogin() {
            return "everybody";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getQualifiedMailboxName() {
            return "everybody";
        }

        @Override
        public void setPassword(String password) {}

        @Override
        public void authenticate(String password) {}

        @Override
        public void create() {}

        @Override
        public void delete() {}
    }
}
