package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** The pages that no journey looks at, filled as people fill them, and the pages of the outside world. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    // What is wrong with one page must not hide what is wrong with the next.
    private SoftAssertions faults = new SoftAssertions();

    @BeforeEach
    void beginAnew() {
        faults = new SoftAssertions();
    }

    @AfterEach
    void tellAllFaults() {
        sandbox.heal("fahr");
        sandbox.heal("payments");
        browser.withScripts();
        faults.assertAll();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void saysAtTheDoorWhyOneIsNotInside() {
        // Whoever reads a page in a language is written to in it from then on: nobody whom another test knows.
        Couple couple = Couple.fresh();
        visitor.asNobody().onPhone();
        everywhere("login", "/login");

        browser.open("/me");
        look("uaepass-login");
        visitor.identify(couple.email());
        look("uaepass-phone");
        visitor.answer("CANCEL");
        assertThat(browser.address()).endsWith("/login/cancelled");
        everywhere("login-cancelled", "/login/cancelled");

        browser.open("/me");
        visitor.identify("basil@post.example").answer("CONFIRM");
        assertThat(browser.address()).endsWith("/login/refused");
        everywhere("login-refused", "/login/refused");

        visitor.followAs("/settings", couple.email());
        browser.driver().manage().deleteCookieNamed("SESSION");
        visitor.click("main form button[type=submit]");
        assertThat(browser.address()).endsWith("/login/ended");
        everywhere("login-ended", "/login/ended");
        everywhere("login-outdated", "/login/outdated");
        everywhere("login-failed", "/login/failed");
    }

    @Test
    void tellsAnyoneWhetherADocumentIsGenuine() {
        visitor.asNobody();
        everywhere("verify", "/verify");
        Couple couple = Couple.fresh().sign();
        String code = code(couple, "osrati.marriage.contract");
        everywhere("verify-valid", "/verify/" + code);
        everywhere("verify-unknown", "/verify/7K3M-9QWX-02BD-V8HT");
        sandbox.annul(couple.contract());
        Country.awaiting().until(() -> couple.documents("osrati.marriage.contract"), left -> left == 0);
        everywhere("verify-withdrawn", "/verify/" + code);

        visitor.followAs("/documents/" + document(couple, "osrati.marriage.contract"), couple.husband());
        everywhere("document-withdrawn", path());
        everywhere("documents-withdrawn", "/documents");
    }

    @Test
    void explainsAYesANoAndAnOpenQuestion() {
        Couple refused = Couple.fresh();
        JsonNode rich = sandbox.person("sultan");
        sandbox.change(refused.husband(), Map.of("employment", rich.path("employment")));
        refused.reachBook();
        visitor.asNobody().followAs(Sandbox.link(refused.sms(Couple.NO_GRANT)), refused.husband());
        everywhere("check-not-met", path());
        everywhere("check-met", "/checks/" + verdict(refused, "osrati.housingsupport"));
        everywhere("document", "/documents/" + document(refused, "osrati.familybook.book"));
        everywhere("me-refused", "/me");

        sandbox.fault("fahr", "DOWN");
        Couple waiting = Couple.fresh().reachBook();
        waiting.surfer().openUntil("/me", "We are still checking");
        visitor.asNobody().followAs("/checks/" + verdict(waiting, "osrati.marriagegrant"), waiting.husband());
        Country.awaiting().until(() -> browser.open(path()).text(), text -> text.contains("has not answered yet"));
        everywhere("check-pending", path());
        everywhere("me-pending", "/me");
    }

    @Test
    void showsTheOfficeItsDay() {
        country.database()
                .sql("update core.task set done_at = now(), done_by = gen_random_uuid() where done_at is null")
                .update();
        visitor.asNobody().follow("/office", "huda");
        everywhere("office-empty", "/office");
        for (String page : List.of("me", "documents", "inbox", "data", "applications")) {
            everywhere(page + "-empty", "/" + page);
        }

        Couple unreached = Couple.fresh();
        sandbox.forget(unreached.husband(), "mobile");
        sandbox.forget(unreached.husband(), "email");
        unreached.sign();
        Couple undone = Couple.fresh().reachBook();
        sandbox.annul(undone.contract());
        Country.awaiting()
                .until(
                        () -> browser.open("/office", Language.EN).text(),
                        text -> text.contains("rests on has changed") && text.contains("did not reach its person"));
        everywhere("office", "/office");

        press("What an approved application rests on has changed");
        everywhere("task", path());
        browser.open("/office", Language.EN);
        press("A message did not reach its person");
        browser.press("Take the task");
        everywhere("task-taken", path());
        browser.open(path(), Language.EN).press("Close the task");
        assertThat(browser.text()).contains("Write what you did before you close the task");
        faults.check(() -> browser.lookAtFailure("task-without-note"));
        visitor.type("note", "وصلت إليه بالبريد المسجل في 24/11/2026 وأخبرته بصدور العقد.");
        browser.press("Close the task");
        everywhere("task-closed", path());
    }

    @Test
    void showsTheOfficeItsBooks() {
        sandbox.fault("fahr", "DOWN");
        Couple.fresh().reachBook();
        visitor.asNobody().follow("/office", "huda");
        Country.awaiting()
                .until(
                        () -> browser.open("/office/agencies", Language.EN).text(),
                        text -> text.contains("without an answer"));
        everywhere("office-agencies", "/office/agencies");
        everywhere("office-audit", "/office/audit");
        browser.open("/office/audit", Language.EN).press("Check the trail now");
        Country.awaiting()
                .until(
                        () -> browser.open("/office/audit", Language.EN).text(),
                        text -> text.contains("The trail is whole"));
        visitor.type("kind", "application");
        browser.press("Search");
        faults.check(() -> browser.look("office-audit-found-en"));
        visitor.onPhone();
        browser.open("/office/audit", Language.AR);
        visitor.type("kind", "application");
        browser.press("ابحث");
        faults.check(() -> browser.look("office-audit-found-ar"));
        everywhere("office-parameters", "/office/parameters?q=grant");
        everywhere("office-parameter", "/office/parameters/calendar.weekend");
        browser.open("/office/parameters/calendar.weekend", Language.AR);
        visitor.type("value", "كل يوم");
        browser.press("اقترح القيمة");
        faults.check(() -> browser.lookAtFailure("office-parameter-wrong-ar"));
        assertThat(visitor.typed("value")).isEqualTo("كل يوم");
        visitor.onDesktop();
        browser.open("/office/audit", Language.EN);
        visitor.type("person", "784-1990-1");
        browser.press("Search");
        faults.check(() -> browser.lookAtFailure("office-audit-wrong-en"));
        assertThat(visitor.typed("person")).isEqualTo("784-1990-1");
    }

    @Test
    void showsTheCatalogue() {
        visitor.asNobody();
        everywhere("services", "/services");
        everywhere("service-familybook", "/services/osrati.familybook");
        everywhere("service-marriagegrant", "/services/osrati.marriagegrant");
        everywhere("bundle-marriage", "/bundles/osrati.marriage");
    }

    @Test
    void saysWhatWentWrongInsideTheFrame() {
        Couple couple = Couple.fresh().sign().agree();
        sandbox.fault("payments", "DOWN");
        visitor.asNobody().followAs("/applications/" + couple.reference(), couple.husband());
        everywhere("application-unpaid", "/applications/" + couple.reference());
        everywhere("payment-being-checked", "/payments/" + couple.order() + "/return");
        failing("error-inside-404", "/applications/A-00000-00000");
        failing("error-inside-400", "/offers/nonsense");
        country.database()
                .sql("update core.document set template = 'osrati/marriage/pages/gone' where id = ?::uuid")
                .param(document(couple, "osrati.marriage.contract"))
                .update();
        failing("error-inside-500", "/documents/" + document(couple, "osrati.marriage.contract") + "/ar.pdf");
        everywhere("settings-saved", "/settings?saved=true");
    }

    @Test
    void looksAtTheOutsideWorldToo() {
        Couple couple = Couple.fresh().sign().agree().goToPayment();
        visitor.asNobody();
        outside("sandbox-payment", couple.surfer().page().address().getPath());
        couple.pay();
        outside("sandbox-payment-paid", couple.surfer().page().way().getFirst().getPath());
        outside("sandbox-console", "/");
        outside("sandbox-phones", "/phones");
        outside("sandbox-mailbox", "/mailbox");
        browser.open(sandbox.address() + "/mailbox", Language.EN);
        browser.driver().findElement(By.cssSelector(".mails a")).click();
        outside("sandbox-mail", path());
    }

    private void outside(String name, String path) {
        everywhere(name, sandbox.address() + path);
    }

    private void everywhere(String name, String path) {
        faults.check(() -> browser.everywhere(name, path));
    }

    private void failing(String name, String path) {
        faults.check(() -> browser.everywhereFailing(name, path));
    }

    /** Both languages and screens of a page that can't be asked for by its address alone. */
    private void look(String name) {
        everywhere(name, browser.address().replaceAll("[?&]lang=..", ""));
    }

    private void press(String text) {
        browser.press(text);
    }

    private String path() {
        return URI.create(browser.address()).getPath();
    }

    private String code(Couple couple, String kind) {
        return ofDocument("d.code", couple, kind);
    }

    private String document(Couple couple, String kind) {
        return ofDocument("d.id::text", couple, kind);
    }

    private String ofDocument(String column, Couple couple, String kind) {
        return Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class,
                                "select " + column
                                        + " from core.document d join core.document_owner o on o.document = d.id"
                                        + " where o.owner = ? and d.kind = ?",
                                couple.husband(),
                                kind),
                        found -> !found.isEmpty());
    }

    private String verdict(Couple couple, String service) {
        return Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class,
                                "select id::text from core.verdict where person = ? and service = ? and void_since is null",
                                couple.husband(),
                                service),
                        found -> !found.isEmpty());
    }
}
