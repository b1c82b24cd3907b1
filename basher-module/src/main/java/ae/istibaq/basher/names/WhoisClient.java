package ae.istibaq.basher.names;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.agencies.Connectors.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks WHOIS (RFC 3912): a name and an end of line, then all that comes until the other side closes. */
final class WhoisClient implements Whois {

    /** The refusal of a registry that has been asked too often. */
    static final String BARRED = "BARRED";

    private static final int USUAL_PORT = 43;
    private static final int LONGEST = 64 * 1024;

    private final Place place;

    WhoisClient(Place place) {
        this.place = place;
    }

    @Override
    public Answer domain(String name) {
        String body = ask(name);
        if (body.isBlank()) {
            throw new AgencyUnavailable(Source.WHOIS.agency, Reason.DOWN);
        }
        if (WhoisAnswer.bars(body)) {
            throw new AgencyRefused(Source.WHOIS.agency, 429, BARRED);
        }
        return WhoisAnswer.read(body, name);
    }

    private String ask(String name) {
        try (Socket socket = new Socket()) {
            int port = place.port() < 0 ? USUAL_PORT : place.port();
            socket.connect(new InetSocketAddress(place.host(), port), (int)
                    place.connecting().toMillis());
            socket.getOutputStream().write((name + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return read(socket);
        } catch (SocketTimeoutException e) {
            throw new AgencyUnavailable(Source.WHOIS.agency, Reason.TIMED_OUT);
        } catch (IOException e) {
            throw new AgencyUnavailable(Source.WHOIS.agency, Reason.DOWN);
        }
    }

    /** The time is for the whole answer: one that drips would keep the line for ever. */
    private String read(Socket socket) throws IOException {
        long end = System.nanoTime() + place.answering().toNanos();
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        while (body.size() <= LONGEST) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout((int) left);
            int count = in.read(piece);
            if (count < 0) {
                return body.toString(StandardCharsets.UTF_8);
            }
            body.write(piece, 0, count);
        }
        throw new AgencyUnavailable(Source.WHOIS.agency, Reason.NONSENSE);
    }
}
