package ae.istibaq.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.StaffRole;
import ae.istibaq.testing.StandingClock;
import ae.istibaq.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SessionsTests {

    private static final EmiratesId SALEM = new EmiratesId(UaePassStandIn.NATIONAL);
    private static final TestDatabase database = TestDatabase.create();

    private final StandingClock clock = new StandingClock();
    private final DataSource source = database.dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Sessions sessions = node(List.of());
    private Customer salem = salem();

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from core.session").update();
        salem = salem();
    }

    @Test
    void bringsTheCustomerAlongAsTheAccountIsNow() {
        String id = stored();
        jdbc.sql("update core.account set language = 'en' where id = ?")
                .param(salem.account())
                .update();

        Customer found = find(id).customer();

        assertThat(found).isNotNull();
        assertThat(found.emiratesId()).isEqualTo(SALEM);
        assertThat(found.language()).isEqualTo(Language.EN);
        assertThat(found.roles()).isEmpty();
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(node(List.of(SALEM)).findById(id))
                                        .customer())
                        .roles())
                .isEqualTo(Set.of(StaffRole.OFFICER));
    }

    @Test
    void keepsNothingOfThePersonAndNotTheIdEither() {
        String id = stored();

        String row = jdbc.sql("select s::text from core.session s")
                .query(String.class)
                .single();

        assertThat(row)
                .doesNotContain(id, SALEM.digits())
                .contains(salem.account().toString());
    }

    @Test
    void writesTheLastAccessAtMostOnceAMinute() {
        String id = stored();
        String written = version();

        clock.advance(Duration.ofSeconds(59));
        sessions.save(find(id));
        assertThat(version()).isEqualTo(written);

        clock.advance(Duration.ofSeconds(2));
        sessions.save(find(id));
        assertThat(version()).isNotEqualTo(written);
    }

    @Test
    void endsWhenIdle() {
        String id = stored();
        clock.advance(Duration.ofMinutes(29));
        sessions.save(find(id));
        clock.advance(Duration.ofMinutes(29));
        sessions.save(find(id));
        clock.advance(Duration.ofMinutes(31));

        assertThat(sessions.findById(id)).isNull();
        sessions.clear();
        assertThat(rows()).isZero();
    }

    @Test
    void endsAfterItsLongestLifeHoweverBusy() {
        String id = stored();
        for (int quarters = 0; quarters < 4 * 12; quarters++) {
            sessions.save(find(id));
            clock.advance(Duration.ofMinutes(15));
        }

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void endsOnEveryNodeAtOnce() {
        Sessions other = node(List.of());
        String id = stored();
        assertThat(other.findById(id)).isNotNull();

        sessions.deleteById(id);

        assertThat(other.findById(id)).isNull();
    }

    @Test
    void endsAllOfAnAccount() {
        String phone = stored();
        String desktop = stored();

        sessions.endAllOf(salem.account());

        assertThat(sessions.findById(phone)).isNull();
        assertThat(sessions.findById(desktop)).isNull();
    }

    @Test
    void staysEndedWhateverASlowRequestStillSaves() {
        String id = stored();
        PortalSession slow = find(id);
        slow.setAttribute("message", "late");
        sessions.deleteById(id);

        sessions.save(slow);

        assertThat(rows()).isZero();
    }

    @Test
    void keepsTheChangesOfTwoRequestsAtOnce() {
        String id = stored();
        PortalSession one = find(id);
        PortalSession other = find(id);
        one.setAttribute("one", "1");
        other.setAttribute("other", "2");

        sessions.save(one);
        sessions.save(other);

        PortalSession found = find(id);
        assertThat(found.<String>getAttribute("one")).isEqualTo("1");
        assertThat(found.<String>getAttribute("other")).isEqualTo("2");
        assertThat(found.customer()).isNotNull();
    }

    @Test
    void movesToItsNewIdAndLeavesTheOldOne() {
        String old = stored();
        PortalSession session = find(old);
        String renamed = session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(old)).isNull();
        assertThat(find(renamed).customer()).isNotNull();
    }

    @Test
    void storesNoEmptySession() {
        sessions.save(sessions.createSession());

        assertThat(rows()).isZero();
    }

    @Test
    void keepsTheLoginWhenAnAttributeIsOfAnotherRelease() {
        String id = stored();
        PortalSession session = find(id);
        session.setAttribute("message", new java.util.ArrayList<>(List.of("kept")));
        sessions.save(session);
        jdbc.sql("update core.session set attributes = overlay(attributes placing 'java.util.ArrayLost'::bytea"
                        + " from position('java.util.ArrayList'::bytea in attributes))")
                .update();

        assertThat(find(id).customer()).isNotNull();
        assertThat(find(id).getAttributeNames()).containsExactly(PortalSession.CUSTOMER);
    }

    private Sessions node(List<EmiratesId> officers) {
        return new Sessions(
                jdbc,
                new JdbcTransactionManager(source),
                clock,
                new StaffRoles(officers, null, null),
                new Sessions.Life(Duration.ofMinutes(30), Duration.ofHours(12)));
    }

    private Customer salem() {
        UaePassProfile profile = UaePassProfile.of(UaePassStandIn.national());
        Account account =
                new Accounts(jdbc, clock).logIn(profile, SALEM, Objects.requireNonNull(profile.name()), Language.AR);
        return new Customer(account.id(), SALEM, account.name(), Language.AR, Set.of());
    }

    private String stored() {
        PortalSession session = sessions.createSession();
        session.setAttribute(PortalSession.CUSTOMER, salem);
        sessions.save(session);
        return session.getId();
    }

    private PortalSession find(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private String version() {
        return jdbc.sql("select xmin::text from core.session")
                .query(String.class)
                .single();
    }

    private int rows() {
        @Nullable Integer rows = jdbc.sql("select count(*) from core.session")
                .query(Integer.class)
                .single();
        return rows == null ? -1 : rows;
    }
}
