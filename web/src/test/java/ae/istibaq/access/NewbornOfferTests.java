package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of Mabrouk Ma Yak at the door: what is typed and added wrongly, by whom, and what is kept of it. */
@AlonePortal
class NewbornOfferTests {

    private static final String FATHER = "784198500000101";
    private static final String MOTHER = "784198700000112";
    private static final ServiceKey SERVICE = new ServiceKey("osrati.newborn");
    private static final Map<String, String> NAMES = Map.of("nameAr", "ميثاء", "nameEn", "Maitha");
    private static final LocalDate BORN_ON = LocalDate.of(2026, 11, 20);

    @LocalServerPort
    private int port;

    @Autowired
    private People accounts;

    @Autowired
    private Belongings belongings;

    @Autowired
    private ae.istibaq.core.people.People people;

    @Autowired
    private Family family;

    @Autowired
    private Births births;

    @Autowired
    private JdbcClient database;

    private String id = "";
    private String offer = "";

    @BeforeEach
    void offerToTheFather() {
        Told told = new Told("ehs", UUID.randomUUID());
        String number = "EHS-2026-" + UUID.randomUUID();
        PersonId child = births.born(number, Instant.parse("2026-11-20T08:00:00Z"), Sex.FEMALE, told);
        for (String parent : List.of(FATHER, MOTHER)) {
            family.relate(Tie.of(people.idOf(new EmiratesId(parent)), RelationKind.PARENT_OF, child, BORN_ON), told);
        }
        Situation situation = new Situation(
                new EmiratesId(FATHER),
                UUID.randomUUID(),
                UUID.randomUUID(),
                child,
                "",
                Map.of("FATHER", new EmiratesId(FATHER), "MOTHER", new EmiratesId(MOTHER)),
                Map.of("notificationNumber", number, "birthDate", BORN_ON.toString(), "sex", "FEMALE", "twin", "0"));
        id = belongings
                .offer(SERVICE, situation, belongings.verdict(SERVICE, situation))
                .toString();
        offer = "/offers/" + id;
    }

    @Test
    void takesANameAndAPhotoAndSplitsTheFeeAmongTheAgencies() throws Exception {
        HttpResponse<String> answer = send(NAMES, "baby.png", png(600, 800));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/payment");
        String choices = kept("select choices from core.application where offer = ?::uuid");
        assertThat(choices).contains("ميثاء", "Maitha");
        assertThat(kept("""
                        select count(*)::text from core.photo join core.photo_added using (hash)
                        where matter = ?::uuid and substring(jpeg from 1 for 3) = '\\xffd8ff'
                          and (select choices from core.application where offer = matter) like '%' || hash || '%'""")).isEqualTo("1");
        assertThat(kept("""
                        select string_agg(distinct l.agency, ' ' order by l.agency) || ' ' || sum(l.fils)
                        from core.payment_line l join core.application a on a.payment_order = l.payment_order
                        where a.offer = ?::uuid""")).isEqualTo("ehs icp post 31500");
    }

    @ParameterizedTest
    @CsvSource({
        "nameAr, Maitha, in Arabic letters",
        "nameAr, '', Type the name in Arabic",
        "nameAr, <b>ميثاء</b>, in Arabic letters",
        "nameEn, <script>alert(1)</script>, in English letters",
        "nameEn, ميثاء, in English letters"
    })
    void refusesWhatIsNoNameAndKeepsTheRest(String field, String typed, String why) throws Exception {
        Map<String, String> names = new java.util.HashMap<>(NAMES);
        names.put(field, typed);

        HttpResponse<String> answer = send(names, "baby.png", png(600, 800));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".alert-error").text()).contains(why);
        names.forEach((name, value) ->
                assertThat(page.select("#" + name).attr("value")).isEqualTo(value));
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".added img").attr("src")).startsWith("data:image/jpeg;base64,");
        assertThat(answer.body().length()).isLessThan(40_960);

        assertThat(send(NAMES, "", new byte[0]).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesANameOfTwoHundredLetters() throws Exception {
        String endless = "م".repeat(200);

        HttpResponse<String> answer = send(Map.of("nameAr", endless, "nameEn", "Maitha"), "baby.png", png(600, 800));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#nameAr").attr("value")).isEqualTo(endless);
    }

    @Test
    void refusesWhatIsNoPhotoAndKeepsTheNames() throws Exception {
        refuses(
                "invitation.jpg",
                "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "not a JPEG or PNG");
        refuses("large.png", Arrays.copyOf(png(600, 800), 6 * 1024 * 1024), "too large");
        refuses("cut.png", Arrays.copyOf(png(600, 800), 200), "could not be opened");
        refuses("small.png", png(60, 80), "too small");
        refuses("lying.png", png(800, 600), "must be upright");
        refuses("", new byte[0], "Add the photo");
    }

    private void refuses(String name, byte[] content, String why) {
        HttpResponse<String> answer = send(NAMES, name, content);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".alert-error").text()).contains(why);
        assertThat(page.select("#nameAr").attr("value")).isEqualTo("ميثاء");
        assertThat(page.select(".added")).isEmpty();
        assertThat(kept("select count(*)::text from core.application where offer = ?::uuid"))
                .isEqualTo("0");
    }

    @Test
    void showsThePhotoToNobodyButTheOneWhoAnswers() throws Exception {
        send(Map.of("nameAr", "", "nameEn", "Maitha"), "baby.png", png(600, 800));

        assertThat(person(FATHER).page(offer).select(".added img")).hasSize(1);
        assertThat(person(MOTHER).page(offer).select("h1").text()).isEqualTo("Mabrouk Ma Yak");
        assertThat(person(MOTHER).get(offer).body()).doesNotContain("data:image/jpeg");
        assertThat(person(People.STRANGER).get(offer).statusCode()).isEqualTo(404);
        assertThat(person(MOTHER)
                        .postFile(offer + "/acceptance", NAMES, "photo", "baby.png", png(600, 800))
                        .statusCode())
                .isEqualTo(404);
        assertThat(person(People.STRANGER)
                        .postFile(offer + "/acceptance", NAMES, "photo", "baby.png", png(600, 800))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> send(Map<String, String> names, String fileName, byte[] file) {
        return person(FATHER).postFile(offer + "/acceptance", names, "photo", fileName, file);
    }

    private Client person(String number) {
        return Client.loggedIn(port, accounts.logIn(number, Language.EN));
    }

    private String kept(String sql) {
        return java.util.Objects.requireNonNull(
                database.sql(sql).param(id).query(String.class).single());
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
