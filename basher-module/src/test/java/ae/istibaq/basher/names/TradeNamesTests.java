package ae.istibaq.basher.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.isic.ClassificationFixture;
import ae.istibaq.basher.market.RegisteredNames.Holder;
import ae.istibaq.basher.market.RegisteredNamesFixture;
import ae.istibaq.basher.names.TradeNames.Verdict;
import ae.istibaq.core.parameters.Confidence;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names beside those of the register. */
class TradeNamesTests {

    private static final Classification CLASSIFICATION = ClassificationFixture.whole();
    private static final RuleBook BOOK = new RuleBook();
    private static final NameRules RULES = new NameRules(BOOK, CLASSIFICATION);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Asia/Dubai"));

    private final TestDatabase database = TestDatabase.create();
    private final RegisteredNamesFixture written = new RegisteredNamesFixture(database.dataSource());
    private final NameRegister register = new NameRegister(written.names(), BOOK, CLASSIFICATION);
    private final TradeNames names =
            new TradeNames(BOOK, RULES, register, new NameSuggestions(BOOK, RULES, register), parameters(), NOON);

    @AfterEach
    void close() {
        register.close();
        database.close();
    }

    private static Parameters parameters() {
        Parameters parameters = mock();
        when(parameters.require(any(), any()))
                .thenReturn(new Parameter(
                        "basher.names.common-word",
                        "3",
                        "names",
                        LocalDate.EPOCH,
                        null,
                        "test",
                        Confidence.NONE,
                        null));
        return parameters;
    }

    private Verdict check(String name) {
        return check(name, null);
    }

    private Verdict check(String name, @Nullable String activity) {
        return names.check(new Wish(
                name,
                null,
                activity == null ? null : CLASSIFICATION.find(activity).orElseThrow(),
                null));
    }

    private static List<String> broken(Verdict verdict) {
        return verdict.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    /** A register that has been read to the end. */
    private void readAll() {
        await().until(() -> check("ركن الخزامى").whole());
    }

    private void write(String ar, String en, String activity) {
        written.write(ar, en, activity);
        readAll();
    }

    @Test
    void saysThatTheRegisterHasNotBeenRead() {
        Verdict verdict = check("مرجان البحر");
        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.heardAt()).isNull();
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرجان البحر",
                "مُرجان البحر",
                "شركة مرجان البحر ذ.م.م",
                "مرجان البحر للتجارة",
                "Sea Coral",
                "SEA CORAL LLC",
                "sea-coral"
            })
    void refusesANameThatIsHeldForTheSameActivity(String name) {
        write("مرجان البحر", "Sea Coral", "5610");
        Verdict verdict = check(name);
        assertThat(broken(verdict)).contains("N01");
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(verdict.same()).extracting(Holder::en).containsExactly("Sea Coral");
        assertThat(broken(check("مرجان البحر", "56"))).contains("N01");
    }

    @Test
    void looksAtANameThatIsHeldForAnotherActivity() {
        write("مرجان البحر", "Sea Coral", "5610");
        Verdict verdict = check("مرجان البحر", "F");
        assertThat(broken(verdict)).containsExactly("N02");
        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرجان البحر 2",
                "البحر مرجان",
                "مرجانة البحر",
                "مرجان بحر",
                "Murjan Al Bahr",
                "Morjan Bahr",
                "Sea Corals",
                "Seacoral"
            })
    void findsNamesThatMayBeTakenForIt(String name) {
        write("مرجان البحر 12", "Sea Coral 12", "5610");
        Verdict verdict = check(name);
        assertThat(broken(verdict)).contains("N02").doesNotContain("N01");
        assertThat(verdict.alike()).extracting(Holder::ar).containsExactly("مرجان البحر 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرجان", "مرجان الصحراء", "مرجان البحر الشرقية البعيدة", "لؤلؤ البحر", "Sea", "Red Coral"})
    void letsNamesPassThatSomethingSetsApart(String name) {
        write("مرجان البحر 12", "Sea Coral 12", "5610");
        assertThat(broken(check(name))).doesNotContain("N01", "N02");
    }

    @Test
    void suggestsNamesThatPassTheSameRulesAndAreNotInTheRegister() {
        write("مرجان البحر", "Sea Coral", "5610");
        for (String name : List.of("مرجان البحر", "مرجان البحر & الله", "Sea Coral", "مرجان & بحر")) {
            Verdict verdict = check(name);
            assertThat(verdict.suggestions()).as(name).hasSize(3).allSatisfy(suggestion -> {
                Verdict other = check(suggestion);
                assertThat(broken(other)).isSubsetOf("N22");
                assertThat(other.same()).isEmpty();
                assertThat(other.alike()).isEmpty();
            });
        }
        String first = check("مرجان البحر").suggestions().getFirst();
        write(first, "Taken", "5610");
        assertThat(check("مرجان البحر").suggestions()).hasSize(3).doesNotContain(first);
    }

    @Test
    void seesThatOneWordIsCommon() {
        for (String second : List.of("الهادئ", "البعيد", "الأزرق")) {
            write("مرجان " + second, "Coral " + second, "5610");
        }
        assertThat(broken(check("مرجان"))).containsExactly("N19");
        assertThat(broken(check("مراسي"))).isEmpty();
    }

    @Test
    void followsTheRegister() {
        write("مرجان البحر", "Sea Coral", "5610");
        assertThat(broken(check("مرجان البحر"))).contains("N01");
        written.cancel("مرجان البحر");
        readAll();
        assertThat(broken(check("مرجان البحر"))).isEmpty();
        write("لؤلؤ الساحل", "Coast Pearl", "5610");
        assertThat(broken(check("لؤلؤ الساحل"))).contains("N01");
        written.beginAnew();
        write("قمر الجبال", "Moon of Mountains", "5610");
        assertThat(broken(check("لؤلؤ الساحل"))).isEmpty();
        assertThat(broken(check("قمر الجبال"))).contains("N01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table basher.licence; --",
                "<script>alert(1)</script>",
                "\u202E",
                "\uD83C\uDF55",
                "٢٤",
                "-",
                "ا",
                "\uD800"
            })
    void bearsWhateverIsTyped(String name) {
        write("مرجان البحر", "Sea Coral", "5610");
        assertThat(check(name).outcome()).isEqualTo(Outcome.REJECT);
    }
}
