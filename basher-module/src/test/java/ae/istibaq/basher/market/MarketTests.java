package ae.istibaq.basher.market;

import static ae.istibaq.basher.market.PaperRegister.licence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.isic.ClassificationFixture;
import ae.istibaq.basher.market.Figures.OfClass;
import ae.istibaq.basher.market.Figures.OfYear;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The register's changes on their way into figures. */
class MarketTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Asia/Dubai"));
    private static final Classification CLASSIFICATION = ClassificationFixture.whole();

    private final TestDatabase database = TestDatabase.create();
    private final PaperRegister register = new PaperRegister();
    private Licences licences = licences(database.dataSource());
    private Market market = market();

    @BeforeEach
    void write() {
        register.write(
                licence("1", Emirate.DUBAI, "5610", "2026-03-01"),
                licence("2", Emirate.DUBAI, "5610", "2025-10-01"),
                licence("3", Emirate.ABU_DHABI, "4711", "2020-01-15"),
                licence("4", Emirate.DUBAI, "4711", "2019-01-15", "2020-06-30"),
                licence("5", Emirate.FUJAIRAH, "5610", "1999-05-05"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Licences licences(DataSource dataSource) {
        return new Licences(
                JdbcClient.create(dataSource),
                new JdbcTemplate(dataSource),
                new TransactionTemplate(new DataSourceTransactionManager(dataSource)),
                JsonMapper.shared());
    }

    private Market market() {
        return new Market(licences, CLASSIFICATION, NOON);
    }

    private void read() {
        Connectors connectors = mock();
        when(connectors.connect("ner", EconomicRegister.class)).thenReturn(register);
        new RegisterReading(connectors, licences, NOON).read();
    }

    private Figures figures() {
        return figures(View.ALL);
    }

    private Figures figures(View view) {
        market.feed();
        return market.count(view);
    }

    @Test
    void knowsNothingBeforeTheRegisterHasAnswered() {
        assertThat(market.feed().standing().version()).isZero();
        assertThat(market.feed().standing().heardAt()).isNull();
        assertThat(figures().inForce()).isZero();
    }

    @Test
    void readsAllPagesAndCountsThem() {
        read();
        Figures figures = figures();
        assertThat(figures.inForce()).isEqualTo(4);
        assertThat(figures.issued()).isEqualTo(1);
        assertThat(figures.issuedBefore()).isEqualTo(1);
        assertThat(figures.closed()).isZero();
        assertThat(figures.emirates()).containsEntry(Emirate.DUBAI, 2).containsEntry(Emirate.AJMAN, 0);
        assertThat(figures.classes()).containsEntry("5610", new OfClass(3, 1, 1));
        assertThat(figures.years())
                .containsEntry(2020, new OfYear(1, 1))
                .containsEntry(2019, new OfYear(1, 0))
                .containsEntry(1999, new OfYear(1, 0));
        assertThat(market.feed().description().titleEn()).isEqualTo("Register");
        assertThat(market.feed().standing().heardAt()).isEqualTo(NOON.instant());
    }

    @Test
    void countsWhatLivedLongEnoughAmongThoseThatCould() {
        read();
        // Number 3 and 4 are old enough for five years, number 2 for one; 4 was given up in its second year.
        assertThat(figures().survival().get(1)).isEqualTo(new Figures.Survival(3, 3));
        assertThat(figures().survival().get(2)).isEqualTo(new Figures.Survival(2, 1));
        assertThat(figures().survival().get(5)).isEqualTo(new Figures.Survival(2, 1));
    }

    @Test
    void looksAtWhatIsAskedForAlone() {
        read();
        assertThat(figures(View.ALL.withEmirate(Emirate.DUBAI)).inForce()).isEqualTo(2);
        assertThat(figures(View.ALL.withEmirate(Emirate.DUBAI).withArea("DXB-DEIRA"))
                        .inForce())
                .isEqualTo(2);
        assertThat(figures(View.ALL.withForm("LLC")).inForce()).isEqualTo(4);
        assertThat(figures(View.ALL.withForm("SOLE")).inForce()).isZero();
        for (String code : new String[] {"I", "56", "561", "5610"}) {
            assertThat(figures(View.ALL.withActivity(CLASSIFICATION.find(code).orElseThrow()))
                            .inForce())
                    .as(code)
                    .isEqualTo(3);
        }
        assertThat(figures(new View(null, null, null, null, 2020, 2025)).inForce())
                .isEqualTo(2);
        assertThat(figures(new View(null, null, null, null, null, 1999)).inForce())
                .isEqualTo(1);
    }

    @Test
    void seesWhatChangesAfterwardsOnEveryNode() {
        read();
        Market otherNode = market();
        otherNode.feed();
        register.write(
                licence("1", Emirate.DUBAI, "5610", "2026-03-01", "2026-11-20"),
                licence("6", Emirate.AJMAN, "5610", "2026-11-24"));
        read();
        assertThat(figures().inForce()).isEqualTo(4);
        assertThat(figures().closed()).isEqualTo(1);
        assertThat(figures().issued()).isEqualTo(2);
        otherNode.feed();
        assertThat(otherNode.count(View.ALL)).isEqualTo(figures());
        assertThat(market().feed().standing()).isEqualTo(otherNode.feed().standing());
    }

    @Test
    void goesOnWhereItEndedAfterARegisterThatFailed() {
        register.answers(2);
        assertThatThrownBy(this::read).isInstanceOf(AgencyUnavailable.class);
        assertThat(figures().years().values().stream()
                        .mapToInt(OfYear::established)
                        .sum())
                .isEqualTo(4);
        register.answers(Integer.MAX_VALUE);
        read();
        assertThat(figures().years().values().stream()
                        .mapToInt(OfYear::established)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void countsAPageThatIsToldTwiceOnce() {
        read();
        Figures once = figures();
        JdbcClient.create(database.dataSource())
                .sql("update basher.licence_feed set next_cursor = '1-0'")
                .update();
        read();
        assertThat(figures()).isEqualTo(once);
        assertThat(market().feed().standing().cursor()).isEqualTo("1-5");
    }

    @Test
    void takesTheLastOfTwoChangesInAPage() {
        register.pagesOf(100);
        register.write(licence("1", Emirate.DUBAI, "5610", "2026-03-01", "2026-11-20"));
        read();
        assertThat(figures().inForce()).isEqualTo(3);
    }

    @Test
    void leavesAPageToTheNodeThatWasFaster() {
        read();
        EconomicRegister.Changes late = register.changes("", 2);
        assertThat(licences.keep("", late, NOON.instant())).isFalse();
        assertThat(market.feed().standing().cursor()).isEqualTo("1-5");
    }

    @Test
    void forgetsWhatARegisterThatBeginsAnewNoLongerHas() {
        read();
        assertThat(figures().inForce()).isEqualTo(4);
        register.beginAnew();
        register.write(licence("9", Emirate.AJMAN, "4711", "2026-11-01"));
        read();
        assertThat(figures().inForce()).isEqualTo(1);
        assertThat(figures().emirates()).containsEntry(Emirate.DUBAI, 0).containsEntry(Emirate.AJMAN, 1);
    }

    @Test
    void keepsCountingActivitiesThatNobodyKnows() {
        register.write(licence("7", Emirate.AJMAN, "0000", "2026-11-01"));
        read();
        assertThat(figures().inForce()).isEqualTo(5);
        assertThat(figures(View.ALL.withActivity(CLASSIFICATION.find("I").orElseThrow()))
                        .inForce())
                .isEqualTo(3);
    }

    @Test
    void growsBeyondItsFirstRoom() {
        Columns columns = new Columns();
        for (int i = 1; i <= 40_000; i++) {
            columns.put(new Licences.Counted(
                    i,
                    "DUBAI",
                    "A" + i % 60,
                    "LLC",
                    "5610",
                    java.time.LocalDate.of(2020, 1, 1),
                    null,
                    EconomicRegister.Status.ACTIVE));
        }
        Figures figures = new Count(columns, CLASSIFICATION, View.ALL, java.time.LocalDate.of(2026, 1, 1)).all();
        assertThat(figures.inForce()).isEqualTo(40_000);
        assertThat(figures.areas()).hasSize(60);
    }
}
