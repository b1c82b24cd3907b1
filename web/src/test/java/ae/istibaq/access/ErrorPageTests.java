package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An error page stays in the frame and the language of who sees it. */
@AlonePortal
class ErrorPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Belongings belongings;

    @Test
    void keepsTheFrameOfALoggedInPersonWhereNothingIs() {
        staysInside(owner(Language.EN).get("/nothing/here"), 404, "en");
        staysInside(owner(Language.AR).get("/nothing/here"), 404, "ar");
    }

    @Test
    void keepsTheFrameWhereAPageIsSomebodyElses() {
        Map<String, String> strangers = belongings.of(People.STRANGER);
        staysInside(owner(Language.EN).get("/offers/" + strangers.get("offers")), 404, "en");
        staysInside(owner(Language.EN).get("/office"), 404, "en");
    }

    @Test
    void keepsTheFrameWhereAnAddressIsNonsense() {
        staysInside(owner(Language.EN).get("/offers/nonsense"), 400, "en");
    }

    @Test
    void keepsTheFrameWhereThePortalFails() {
        UUID unprintable = belongings.document(
                new Situation(new EmiratesId(People.OWNER), UUID.randomUUID(), UUID.randomUUID(), Map.of(), Map.of()),
                "osrati/familybook/pages/no-such-page");
        HttpResponse<String> answer = owner(Language.EN).get("/documents/" + unprintable + "/ar.pdf");
        staysInside(answer, 500, "en");
        assertThat(answer.body()).doesNotContain("no-such-page", "Exception");
    }

    @Test
    void keepsTheLanguageThatWasChosen() {
        Client reader = owner(Language.AR);
        reader.get("/help?lang=en");
        staysInside(reader.get("/nothing/here"), 404, "en");
    }

    @Test
    void showsGuestsTheFrameOfGuests() {
        HttpResponse<String> answer = Client.guest(port).get("/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("details.account")).isEmpty();
        assertThat(page.select("header a.uaepass")).isNotEmpty();
    }

    private Client owner(Language language) {
        return Client.loggedIn(port, people.logIn(People.OWNER, language));
    }

    private static void staysInside(HttpResponse<String> answer, int status, String language) {
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("details.account .who").text())
                .isEqualTo(language.equals("ar") ? People.NAME_AR : People.NAME_EN);
        assertThat(page.select("header a[href=/documents]")).isNotEmpty();
        assertThat(page.select("header a.uaepass")).isEmpty();
    }
}
