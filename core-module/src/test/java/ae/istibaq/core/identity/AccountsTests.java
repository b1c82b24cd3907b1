package ae.istibaq.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.testing.StandingClock;
import ae.istibaq.testing.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTests {

    private static final EmiratesId SALEM = new EmiratesId("784199012345676");
    private static final EmiratesId HIS_NEW_CARD = new EmiratesId("784199099999991");
    private static final TestDatabase database = TestDatabase.create();

    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Accounts accounts = new Accounts(jdbc, new StandingClock());

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from core.account").update();
    }

    @Test
    void linksByTheKeyOfUaePassFirst() {
        Account first = logIn("uuid-1", SALEM);

        Account again = logIn("uuid-1", HIS_NEW_CARD);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(accounts.byEmiratesId(HIS_NEW_CARD)).isPresent();
        assertThat(accounts.byEmiratesId(SALEM)).isEmpty();
    }

    @Test
    void linksByTheEmiratesIdWhenThePersonHasANewUaePassAccount() {
        Account first = logIn("uuid-1", SALEM);

        assertThat(logIn("uuid-2", SALEM).id()).isEqualTo(first.id());
        assertThat(logIn("uuid-1", HIS_NEW_CARD).id()).isNotEqualTo(first.id());
    }

    @Test
    void letsTheEmiratesIdDecideBetweenTwoAccounts() {
        Account salem = logIn("uuid-1", SALEM);
        Account other = logIn("uuid-2", HIS_NEW_CARD);

        Account decided = logIn("uuid-1", HIS_NEW_CARD);

        assertThat(decided.id()).isEqualTo(other.id());
        assertThat(accounts.byEmiratesId(SALEM)).map(Account::id).hasValue(salem.id());
    }

    @Test
    void keepsTheLanguageThePersonChose() {
        Account account = logIn("uuid-1", SALEM);
        accounts.setLanguage(account.id(), Language.EN);

        assertThat(logIn("uuid-1", SALEM).language()).isEqualTo(Language.EN);
    }

    @Test
    void keepsTheArabicNameThatIsLeftOutOnce() {
        logIn("uuid-1", SALEM);
        UaePassProfile profile = profile("uuid-1", SALEM, Map.of("fullnameAR", ""));

        Account account = accounts.logIn(profile, SALEM, Objects.requireNonNull(profile.name()), Language.AR);

        assertThat(account.name()).isEqualTo(new BilingualText("سالم راشد النعيمي", "Salem Rashid Alnuaimi"));
    }

    @Test
    void readsWhatUaePassWritesInSeveralWays() {
        UaePassProfile visitor = UaePassProfile.of(Map.of(
                "uuid", "u", "userType", "SOP3", "unifiedId", "123", "mobile", "447911123456", "firstnameEN", "Ann"));

        assertThat(visitor.unifiedNumber()).isEqualTo("123");
        assertThat(visitor.mobile()).isNull();
        assertThat(visitor.emiratesId()).isNull();
        assertThat(visitor.name()).isEqualTo(new BilingualText(null, "Ann"));
        assertThat(visitor).hasToString("UaePassProfile[SOP3]");
    }

    private Account logIn(String uuid, EmiratesId person) {
        UaePassProfile profile = profile(uuid, person, Map.of());
        return accounts.logIn(profile, person, Objects.requireNonNull(profile.name()), Language.AR);
    }

    private static UaePassProfile profile(String uuid, EmiratesId person, Map<String, String> other) {
        Map<String, String> attributes = new HashMap<>(UaePassStandIn.national());
        attributes.put("uuid", uuid);
        attributes.put("idn", person.digits());
        attributes.putAll(other);
        return UaePassProfile.of(attributes);
    }
}
