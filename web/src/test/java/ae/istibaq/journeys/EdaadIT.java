package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The course that a marriage grant asks of both spouses within a year. */
class EdaadIT {

    private static final String BEGUN = "Please attend the Edaad course before";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @AfterEach
    void heal() {
        sandbox.heal("mocd");
    }

    @Test
    void remindsEachSpouseUntilTheyWereThere() {
        Couple couple = Couple.fresh().reachBook().applyForGrant();
        couple.sms(BEGUN);
        String link = Sandbox.link(sandbox.message(couple.phoneOfWife(), BEGUN));
        LocalDate until = sandbox.today().plusMonths(12);
        assertThat(reminders(couple))
                .containsExactly(until.minusDays(60), until.minusDays(60), until.minusDays(14), until.minusDays(14));
        Surfer wife = new Surfer(country.portal());
        assertThat(wife.follow(link, couple.wife()).text()).contains("To be attended until", "To the course");

        sandbox.tell("/control/edaad", Map.of("person", couple.wife()));
        wife.openUntil("/osrati/edaad", "nothing is left to do");
        assertThat(wife.text()).doesNotContain("To the course");
        assertThat(reminders(couple)).containsExactly(until.minusDays(60), until.minusDays(14));
        Surfer husband = couple.surfer();
        assertThat(husband.open("/osrati/edaad").text())
                .contains("To be attended until")
                .doesNotContain("You attended");
        assertThat(couple.count(BEGUN)).isOne();
        sandbox.fault("mocd", "DOWN");
        assertThat(husband.open("/osrati/edaad").text()).contains("The ministry does not answer at the moment");
    }

    @Test
    void looksWellEverywhere() {
        Couple couple = Couple.fresh().reachBook().applyForGrant();
        couple.sms(BEGUN);
        try (Browser browser = Browser.start(country.portal())) {
            new Visitor(browser).onPhone().followAs(country.portal() + "/osrati/edaad", couple.husband());
            browser.everywhere("edaad", "/osrati/edaad");
        }
    }

    private List<LocalDate> reminders(Couple couple) {
        return country.database()
                .sql("select m.due_on from core.milestone m join core.journey j on j.id = m.journey"
                        + " where j.bundle = 'osrati.marriage' and m.key like '%edaad%' and not m.reached"
                        + " and ? = any (j.persons) order by 1")
                .param(couple.husband())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
