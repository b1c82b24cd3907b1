package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The program behind {@code ./portal audit}, beside the running portal and on its database. */
class AuditCommandIT {

    private static final String FORGED = "update core.audit_entry set action = reverse(action) where position = 2";

    private final Country country = Country.running();

    record Ended(int code, String said) {}

    @Test
    void saysThatTheChainIsWholeAndWhereItWasBroken() throws Exception {
        Couple.fresh().sign().agree();
        Country.awaiting()
                .until(
                        () -> country.kept(
                                Long.class, "select count(*) from core.audit_entry where position is not null"),
                        entries -> entries > 2);

        Ended whole = audit(country);
        assertThat(whole.said())
                .matches("The audit chain is whole: \\d+ entries, \\d+ not sealed yet, head [0-9a-f]{64}\n");
        assertThat(whole.code()).isZero();

        behindTheGuard(FORGED);
        try {
            Ended broken = audit(country);
            assertThat(broken.said()).isEqualTo("The audit chain is broken at position 2: 1 entries before it\n");
            assertThat(broken.code()).isOne();
        } finally {
            behindTheGuard(FORGED);
        }
        assertThat(audit(country).code()).isZero();
    }

    static Ended audit(Country country) throws IOException, InterruptedException {
        Process program = country.java(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ae.istibaq.DevelopmentPortal",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--db-scheduler.enabled=false",
                        "--logging.level.root=error",
                        "--logging.level.ae.istibaq.core.audit=info",
                        "--logging.pattern.console=%m%n",
                        "--istibaq.audit=check")
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(program.waitFor(), said);
    }

    /** As somebody with all rights in the database could. */
    private void behindTheGuard(String change) throws SQLException {
        try (Connection administrator = country.hold("core.audit_entry", "access exclusive");
                Statement statement = administrator.createStatement()) {
            statement.execute("alter table core.audit_entry disable trigger user");
            assertThat(statement.executeUpdate(change)).isOne();
            statement.execute("alter table core.audit_entry enable trigger user");
            administrator.commit();
        }
    }
}
