package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many one-row transactions per second the bare PostgreSQL commits, durably, from eight connections. */
final class CommitRate {

    static final String NAME = "PostgreSQL, one-row commits, 8 connections";
    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private CommitRate() {}

    static Figure measure(EmbeddedPostgres postgres) throws Exception {
        postgres.run("drop table if exists bench_commit");
        postgres.run("create table bench_commit (id uuid primary key default uuidv7(), word text not null)");
        insertFor(postgres, WARM_UP);
        long inserted = insertFor(postgres, MEASURED);
        postgres.run("drop table bench_commit");
        return new Figure(NAME, inserted / (double) MEASURED.toSeconds(), "/s");
    }

    private static long insertFor(EmbeddedPostgres postgres, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                counts.add(threads.submit(() -> insertUntil(postgres, end)));
            }
            long inserted = 0;
            for (Future<Long> count : counts) {
                inserted += count.get();
            }
            return inserted;
        }
    }

    private static long insertUntil(EmbeddedPostgres postgres, long end) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl("postgres"), EmbeddedPostgres.USER, "");
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_commit (word) values ('one row')")) {
            long count = 0;
            while (System.nanoTime() < end) {
                insert.executeUpdate();
                count++;
            }
            return count;
        }
    }
}
