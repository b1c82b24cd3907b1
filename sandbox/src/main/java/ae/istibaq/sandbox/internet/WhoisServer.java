package ae.istibaq.sandbox.internet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Speaks WHOIS (RFC 3912): reads one line, answers, closes. */
@Component
public class WhoisServer implements SmartLifecycle {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int WAITING = 100;

    private final Registry registry;
    private final WhoisSettings settings;
    private volatile @Nullable ServerSocket listening;

    WhoisServer(Registry registry, WhoisSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    public int port() {
        ServerSocket socket = listening;
        if (socket == null) {
            throw new IllegalStateException("The registry does not listen");
        }
        return socket.getLocalPort();
    }

    @Override
    public void start() {
        try {
            ServerSocket socket = new ServerSocket(settings.port(), WAITING, InetAddress.getByName(settings.address()));
            listening = socket;
            Thread.ofVirtual().name("whois").start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        ServerSocket socket = listening;
        listening = null;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                Thread.ofVirtual().start(() -> speak(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(Socket line) {
        try (line) {
            line.setSoTimeout(PATIENCE_MILLIS);
            var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            String question = reader.readLine();
            if (question != null) {
                var answer = registry.answer(line.getInetAddress().getHostAddress(), question);
                if (answer.isPresent()) {
                    line.getOutputStream().write(answer.get().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException hungUp) {
            // Whoever asked does not want to know any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
