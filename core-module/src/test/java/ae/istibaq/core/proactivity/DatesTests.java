package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.proactivity.Samples.Born;
import ae.istibaq.core.time.DayHasPassed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DatesTests extends EngineTest {

    @Autowired
    private Journeys journeys;

    private final Born birth = Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER));

    @Test
    void remindsOnTheDayAndOnce() {
        happens(birth);
        dayComes("2027-01-19");
        assertThat(told()).doesNotContain("mother osrati.sample.notice.vaccine");
        dayComes("2027-01-20");
        dayComes("2027-01-21");
        assertThat(messages("osrati.sample.notice.vaccine")).isEqualTo(1);
        assertThat(told()).contains("mother osrati.sample.notice.vaccine");
    }

    @Test
    void offersAnewAtEachAge() {
        happens(birth);
        dayComes("2027-03-20");
        assertThat(offers()).contains("mother osrati.growth OPEN");
        dayComes("2027-05-20");
        assertThat(offers()).filteredOn(each -> each.contains("growth")).hasSize(2);
        assertThat(database.sql("select occasion from core.offer where service = 'osrati.growth' order by occasion")
                        .query(String.class)
                        .list())
                .containsExactly("age.4m", "age.6m");
    }

    @Test
    void saysNothingThatComesTooLate() {
        happens(birth);
        dayComes("2027-02-04");
        assertThat(told()).doesNotContain("mother osrati.sample.notice.vaccine");
    }

    @Test
    void saysLateWhatIsStillWorthIt() {
        happens(birth);
        dayComes("2027-02-03");
        assertThat(told()).contains("mother osrati.sample.notice.vaccine");
    }

    @Test
    void plansNothingThatIsLongPastWhenAFamilyComesLate() {
        happens(new Born(UUID.randomUUID(), "N-2", birth.subject(), birth.roles(), Map.of("birthDate", "2026-06-01")));
        assertThat(ahead()).containsExactly("age.6m 2026-12-01");
    }

    @Test
    void doesAtOnceWhatHasJustPassed() {
        happens(new Born(UUID.randomUUID(), "N-2", birth.subject(), birth.roles(), Map.of("birthDate", "2026-09-20")));
        assertThat(told()).contains("mother osrati.sample.notice.vaccine");
    }

    @Test
    void followsADateThatIsSetAndMoved() {
        happens(birth);
        assertThat(ahead()).noneMatch(each -> each.contains("visitDate"));
        set("visitDate", "2026-12-10");
        assertThat(ahead()).contains("before.3d.visitDate 2026-12-07", "after.30d.visitDate 2027-01-09");
        set("visitDate", "2026-12-20");
        assertThat(ahead()).contains("before.3d.visitDate 2026-12-17", "after.30d.visitDate 2027-01-19");
        dayComes("2026-12-17");
        assertThat(messages("osrati.sample.notice.visit")).isEqualTo(1);

        // Moved again after it was said: said again; told the same date again: not.
        set("visitDate", "2026-12-24");
        dayComes("2026-12-21");
        set("visitDate", "2026-12-24");
        dayComes("2026-12-22");
        assertThat(messages("osrati.sample.notice.visit")).isEqualTo(2);
    }

    @Test
    void remindsOfNothingBookedWithinTheReminder() {
        happens(birth);
        set("visitDate", "2026-11-25");
        assertThat(told()).doesNotContain("mother osrati.sample.notice.visit");
        set("visitDate", "2026-11-27");
        assertThat(told()).contains("mother osrati.sample.notice.visit");
    }

    @Test
    void forgetsADateThatIsCleared() {
        happens(birth);
        set("visitDate", "2026-12-10");
        transaction.executeWithoutResult(status -> journeys.clearDate(journey().id(), "visitDate"));
        assertThat(ahead()).noneMatch(each -> each.contains("visitDate"));
    }

    @Test
    void keepsWhatWasLearntThroughACorrection() {
        happens(birth);
        set("visitDate", "2026-12-10");
        happens(corrected("2026-11-10"));
        assertThat(ahead()).contains("age.2m 2027-01-10", "before.3d.visitDate 2026-12-07");
    }

    @Test
    void stopsWhenWhatItWaitsForHasHappened() {
        happens(birth);
        transaction.executeWithoutResult(status -> journeys.happened(journey().id(), "vaccine.2m"));
        assertThat(ahead()).noneMatch(each -> each.startsWith("age.2m"));
        dayComes("2027-01-20");
        assertThat(told()).doesNotContain("mother osrati.sample.notice.vaccine");

        // Also where the birth is corrected afterwards.
        happens(corrected("2026-11-25"));
        assertThat(ahead()).noneMatch(each -> each.startsWith("age.2m"));
    }

    @Test
    void stopsAReminderThatIsQueuedAndWithdrawsAnOfferThatWaits() {
        happens(birth);
        itIs("2027-01-20T23:00");
        happens(new DayHasPassed(LocalDate.parse("2027-01-20")));
        transaction.executeWithoutResult(status -> journeys.happened(journey().id(), "vaccine.2m"));
        assertThat(database.sql("select distinct state from core.message where template like '%vaccine'"
                                + " and channel <> 'INBOX'")
                        .query(String.class)
                        .list())
                .containsExactly("CANCELLED");
        dayComes("2027-03-20");
        transaction.executeWithoutResult(status -> journeys.happened(journey().id(), "growth.4m"));
        assertThat(offers()).contains("mother osrati.growth WITHDRAWN");
    }

    @Test
    void hasHappenedWhenAnAgencyApproves() {
        happens(birth);
        transaction.executeWithoutResult(status -> applications.decide(new Decision(
                applicationsOf(FATHER).getFirst().reference(), State.APPROVED, null, null, UUID.randomUUID())));
        assertThat(journey().happened()).containsExactly("osrati.allowance");
    }

    @Test
    void dropsEverythingWhereTheBirthIsAnnulled() {
        happens(birth);
        happens(new Samples.BirthAnnulled(UUID.randomUUID(), "N-1"));
        assertThat(database.sql("select count(*) from core.milestone where not reached")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void clampsTheDayOfTheMonth() {
        assertThat(CountedDay.age(Span.months(3)).dayOf(LocalDate.parse("2026-11-30")))
                .isEqualTo("2027-02-28");
    }

    @Test
    void completesTheYearsOfALeapDayOnTheFirstOfMarch() {
        assertThat(CountedDay.age(Span.years(1)).dayOf(LocalDate.parse("2028-02-29")))
                .isEqualTo("2029-03-01");
    }

    private Samples.BirthCorrected corrected(String day) {
        return new Samples.BirthCorrected(
                new Born(UUID.randomUUID(), "N-1", birth.subject(), birth.roles(), Map.of("birthDate", day)));
    }

    private Journey journey() {
        return journeys.find("osrati.sample", "N-1").orElseThrow();
    }

    private void set(String name, String day) {
        transaction.executeWithoutResult(status -> journeys.setDate(journey().id(), name, LocalDate.parse(day)));
        doJobs();
    }

    private void dayComes(String day) {
        itIs(day + "T00:05");
        happens(new DayHasPassed(LocalDate.parse(day)));
    }

    private static void itIs(String local) {
        itIs(java.time.LocalDateTime.parse(local)
                .atZone(ZoneId.of("Asia/Dubai"))
                .toInstant());
    }

    private int messages(String template) {
        return database.sql("select count(*) from core.message where template = ? and channel = 'INBOX'")
                .param(template)
                .query(Integer.class)
                .single();
    }

    private List<String> ahead() {
        Map<String, Journey> all = new HashMap<>();
        journeys.of(FATHER).forEach(each -> all.put(each.matter(), each));
        return journeys.ahead(List.copyOf(all.values())).stream()
                .map(ahead -> ahead.key() + " " + ahead.on())
                .toList();
    }
}
