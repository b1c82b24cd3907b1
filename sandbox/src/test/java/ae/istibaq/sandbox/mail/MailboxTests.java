package ae.istibaq.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.SandboxTest;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class MailboxTests {

    @LocalServerPort
    int port;

    @Autowired
    MailServer server;

    @Autowired
    SandboxSettings sandbox;

    @Autowired
    MailSettings settings;

    @Autowired
    Clock clock;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(port);
    }

    @AfterEach
    void clear() {
        browser.send(browser.request("/control/mails").DELETE());
    }

    @Test
    void takesAMailWithItsTextsAndItsFileOnceForAll() throws MessagingException {
        send("<p>عقد الزواج</p><script>alert(1)</script>");
        var mails = Browser.json(browser.ask("", "/control/mails?to=maryam@example.ae"));
        assertThat(mails).hasSize(1);
        var mail = mails.get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("عقد الزواج مرفق");
        assertThat(mail.get("text").asString()).contains("مبارك");
        assertThat(mail.get("to")).hasSize(2);
        var id = mail.get("id").asString();
        assertThat(browser.get("/mailbox").body()).contains("عقد الزواج مرفق", "maryam@example.ae");
        assertThat(browser.get("/mailbox/" + id).body())
                .contains("sandbox=\"", "عقد.pdf")
                .doesNotContain("<script");
        var file = browser.get("/mailbox/" + id + "/files/0");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.body()).isEqualTo("%PDF-1.7");
    }

    @Test
    void showsHtmlWhereItCanDoNoHarm() throws MessagingException {
        send("<p>مرحبا</p><script>alert(1)</script>");
        var id =
                Browser.json(browser.ask("", "/control/mails")).get(0).get("id").asString();
        var body = browser.get("/mailbox/" + id + "/body");
        assertThat(body.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(browser.get("/mailbox/999").statusCode()).isEqualTo(404);
        assertThat(browser.get("/mailbox/" + id + "/files/7").statusCode()).isEqualTo(404);
    }

    @Test
    void hasTheMailsAgainAfterARestart() throws MessagingException {
        send("<p>مرحبا</p>");
        var restarted = new Mailbox(sandbox, settings, clock);
        assertThat(restarted.all()).extracting(Mail::subject).containsExactly("عقد الزواج مرفق");
        assertThat(restarted.all().getFirst().at().toEpochMilli())
                .isEqualTo(new Mailbox(sandbox, settings, clock)
                        .all()
                        .getFirst()
                        .at()
                        .toEpochMilli());
    }

    private void send(String html) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("istibaq@example.ae"));
        message.addRecipient(Message.RecipientType.TO, new InternetAddress("maryam@example.ae"));
        message.addRecipient(Message.RecipientType.TO, new InternetAddress("saeed@example.ae"));
        message.setSubject("عقد الزواج مرفق", "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText("مبارك لكما", "UTF-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        var either = new MimeMultipart("alternative", plain, rich);
        var texts = new MimeBodyPart();
        texts.setContent(either);
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(
                "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "application/pdf")));
        file.setFileName("عقد.pdf");
        message.setContent(new MimeMultipart("mixed", texts, file));
        Transport.send(message);
    }
}
