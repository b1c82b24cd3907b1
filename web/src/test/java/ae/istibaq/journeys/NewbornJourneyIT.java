package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** From the birth of a child to all its first documents, as parents live it, on real parts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewbornJourneyIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    private final BabyPhoto photos = new BabyPhoto();
    // What is wrong with one page must not hide what is wrong with the next.
    private final SoftAssertions faults = new SoftAssertions();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void bringsAllDocumentsForANameAPhotoAndOnePaymentInArabicOnAPhone() {
        String father = sandbox.person("obaid").path("mobile").asString();
        String mother = sandbox.person("shamsa").path("mobile").asString();
        String number = born(Map.of("mother", "shamsa")).getFirst();
        sandbox.message(mother, "حمداً لله على السلامة");

        visitor.asNobody().onPhone().follow(Sandbox.link(sandbox.message(father, "مبروك ما ياك")), "obaid");
        assertThat(browser.text())
                .contains("شهادة الميلاد", "بريد الإمارات", "رقم تجريبي لم تؤكده الجهة بعد", "المجموع");
        photographEverywhere("offer-newborn");

        visitor.atEase().type("nameAr", "ميثاء").type("nameEn", "Maitha").upload("photo", photos.good());
        visitor.press("أوافق وأصدر الوثائق");
        visitor.pay();
        // One field more than the goal: no source says how the authority writes Arabic names in Latin letters.
        assertThat(visitor.effort("osrati.newborn")).isEqualTo(new Visitor.Effort(2, 2, 1));
        String reference = visitor.applicationReference();
        sandbox.message(father, "استلمت الجهة طلب وثائق المولود رقم " + reference);
        photographEverywhere("application-newborn");

        sandbox.decide("NEWBORN_PACKAGE", reference, "APPROVED");
        sandbox.message(father, "صدرت وثائق المولود");
        sandbox.message(mother, "صدرت وثائق");
        photographEverywhere("documents-newborn", "/documents");
        assertThat(browser.text())
                .contains("شهادة الميلاد", "بطاقة الهوية", "جواز السفر", "البطاقة الصحية", "القيد في خلاصة القيد");
        Country.awaiting().until(() -> books("withdrawn_on is null") == 1);
        readsAsPdf(number);
        photographEverywhere("document-newborn");
        assertThat(country.kept(
                        Long.class,
                        "select count(*) from core.person where notification_number = ? and emirates_id is not null"
                                + " and name_ar is not null",
                        number))
                .isOne();
        String child =
                country.kept(String.class, "select id::text from core.person where notification_number = ?", number);
        photographEverywhere("person-newborn", "/osrati/people/" + child);
        Country.awaiting().until(() -> {
            browser.open("/applications/" + reference);
            return browser.text().contains("استلم البريد الشحنة");
        });
        photographEverywhere("application-newborn-approved");
        visitor.asNobody().follow(country.portal() + "/me", "shamsa");
        browser.open("/documents", Language.AR);
        assertThat(browser.text()).contains("شهادة الميلاد", "جواز السفر");
        faults.assertAll();
    }

    /** The family's book, which the authority has written the child into. */
    private long books(String which) {
        return country.kept(
                Long.class,
                "select count(*) from core.document d where kind = 'osrati.familybook.book' and " + which
                        + " and exists (select from core.document_owner o where o.document = d.id and o.owner = ?)",
                sandbox.person("obaid").path("emiratesId").asString());
    }

    /** Opens the passport; its PDF is printed when first asked for. */
    private void readsAsPdf(String number) {
        String passport = country.kept(
                String.class,
                "select d.id::text from core.document d join core.person p on p.id = d.subject"
                        + " where d.kind = 'osrati.newborn.passport' and p.notification_number = ?",
                number);
        for (String language : List.of("ar", "en")) {
            Object status = browser.driver()
                    .executeAsyncScript(
                            "fetch('/documents/" + passport + "/" + language
                                    + ".pdf').then(answer => arguments[0](answer.status + ' ' + answer.headers.get('content-type')))");
            assertThat(status).isEqualTo("200 application/pdf");
        }
        browser.open("/documents/" + passport);
    }

    @Test
    void goesTheSameWayInEnglishWithoutScripts() {
        sandbox.change(sandbox.person("ghanim").path("emiratesId").asString(), Map.of("language", "en"));
        browser.withoutScripts();
        visitor.asNobody().onDesktop();
        try {
            born(Map.of("mother", "jawaher", "children", List.of(Map.of("sex", "MALE"))));
            String offer = sandbox.message(phone("ghanim"), "Mabrouk Ma Yak! A name and a photo of your son");
            browser.open("/", Language.EN);
            visitor.follow(Sandbox.link(offer), "ghanim");
            visitor.type("nameAr", "حمد").type("nameEn", "Hamad").press("Agree and issue the documents");
            assertThat(browser.text()).contains("Add the photo");
            visitor.upload("photo", photos.good()).press("Agree and issue the documents");
            visitor.pay();
            String reference = visitor.applicationReference();
            sandbox.decide("NEWBORN_PACKAGE", reference, "REFUSED");
            sandbox.message(phone("ghanim"), "There is a decision on request " + reference);
        } finally {
            browser.withScripts();
        }
    }

    @Test
    void losesNothingOfAFormWithFaultsAndAddsWhatIsLate() {
        born(Map.of("mother", "sumaya"));
        visitor.asNobody().onPhone().follow(Sandbox.link(sandbox.message(phone("marwan"), "مبروك ما ياك")), "marwan");

        visitor.type("nameAr", "Hamda").type("nameEn", "حمدة").press("أوافق وأصدر الوثائق");
        assertThat(browser.text()).contains("بحروف عربية دون تشكيل", "بحروف إنجليزية", "أضف الصورة");
        assertThat(visitor.typed("nameAr")).isEqualTo("Hamda");
        browser.lookAtFailure("offer-newborn-wrong");

        refuse(photos.disguised(), "ليس صورة");
        refuse(photos.sixMegabytes(), "لا تزيد على 5 ميغابايت");
        refuse(photos.bomb(), "حجم الصورة كبير");
        refuse(photos.lying(), "يجب أن تكون الصورة طولية");

        visitor.type("nameEn", "<b>Hamda</b>").upload("photo", photos.good()).press("أوافق وأصدر الوثائق");
        assertThat(visitor.typed("nameEn")).isEqualTo("<b>Hamda</b>");
        assertThat(browser.text()).contains("الصورة محفوظة").doesNotContain("أضف الصورة لنرسل طلبك");
        browser.lookAtFailure("offer-newborn-photo-kept");
        refuse(photos.disguised(), "ليس صورة");
        assertThat(browser.text()).contains("الصورة محفوظة");

        visitor.type("nameAr", "حمدة").type("nameEn", "Hamda").press("أوافق وأصدر الوثائق");
        visitor.pay();
        String reference = visitor.applicationReference();
        sandbox.message(phone("marwan"), "استلمت الجهة طلب وثائق المولود رقم " + reference);
        addsALateDocumentAndTellsAPersonOfARefusedOne(reference);
    }

    private void addsALateDocumentAndTellsAPersonOfARefusedOne(String reference) {
        String atTheAgency = country.kept(
                String.class, "select agency_reference from core.application where reference = ?", reference);
        sandbox.decide(atTheAgency, "HEALTH_CARD", Map.of("state", "REFUSED", "reasonCode", "PHOTO_UNSUITABLE"));
        sandbox.decide(atTheAgency, "PASSPORT", Map.of("state", "LATE"));
        sandbox.decide("NEWBORN_PACKAGE", reference, "APPROVED");
        Country.awaiting().until(() -> papers(reference) == 4);
        sandbox.decide(atTheAgency, "PASSPORT", Map.of("state", "PROMPT"));
        Country.awaiting().until(() -> papers(reference) == 5);
        assertThat(country.kept(
                        Long.class,
                        "select count(*) from core.task where rule = 'osrati.newborn.rule.document-refused' and matter = ?",
                        reference))
                .isOne();
    }

    /** How many documents rest on the birth of an application. */
    private long papers(String reference) {
        return country.kept(
                Long.class,
                "select count(*) from core.document d join core.application a on a.cause = d.cause where a.reference = ?",
                reference);
    }

    private void refuse(String photo, String why) {
        visitor.upload("photo", photo).press("أوافق وأصدر الوثائق");
        assertThat(browser.text()).contains(why);
    }

    @Test
    void offersOncePerTwin() {
        born(Map.of("mother", "asma", "children", List.of(Map.of("sex", "FEMALE"), Map.of("sex", "MALE"))));
        String first = sandbox.message(phone("waleed"), "اسم المولودة (التوأم 1)");
        String second = sandbox.message(phone("waleed"), "اسم المولود (التوأم 2)");
        assertThat(Sandbox.link(first)).isNotEqualTo(Sandbox.link(second));
        // Recalled ten and twenty-five days after the birth.
        assertThat(country.database()
                        .sql("select m.due_on from core.milestone m join core.offer o on o.id = m.offer"
                                + " where o.person = ? and o.service = 'osrati.newborn' order by 1")
                        .param(sandbox.person("waleed").path("emiratesId").asString())
                        .query(java.time.LocalDate.class)
                        .list())
                .containsExactly(
                        sandbox.today().plusDays(10),
                        sandbox.today().plusDays(10),
                        sandbox.today().plusDays(25),
                        sandbox.today().plusDays(25));
    }

    @Test
    void turnsToTheMotherWhereNoFatherIsKnown() {
        born(Map.of("mother", "kaltham", "fatherUnknown", true));
        sandbox.message(phone("kaltham"), "مبروك ما ياك");
    }

    @Test
    void turnsToTheMotherWhereTheFatherIsDead() {
        born(Map.of("mother", "salama", "father", "khamis"));
        sandbox.message(phone("salama"), "مبروك ما ياك");
    }

    @Test
    void asksAPersonAboutAFoundling() {
        String number = born(Map.of("foundling", true)).getFirst();
        Country.awaiting()
                .until(() -> country.kept(
                                Long.class,
                                "select count(*) from core.task where matter = ? and rule = 'osrati.birth.rule.foundling'",
                                number)
                        == 1);
        assertThat(country.kept(Long.class, "select count(*) from core.journey where matter = ?", number))
                .isZero();
    }

    private String phone(String persona) {
        return sandbox.person(persona).path("mobile").asString();
    }

    private List<String> born(Map<String, ?> delivery) {
        JsonNode told = sandbox.tell("/control/births", delivery);
        return Sandbox.stream(told.path("notificationNumbers"))
                .map(JsonNode::asString)
                .toList();
    }

    private void photographEverywhere(String name) {
        photographEverywhere(name, java.net.URI.create(browser.address()).getPath());
    }

    private void photographEverywhere(String name, String path) {
        faults.check(() -> browser.everywhere(name, path));
        visitor.onPhone();
        browser.open(path, Language.AR);
    }
}
