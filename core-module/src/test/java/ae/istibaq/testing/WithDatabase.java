package ae.istibaq.testing;

import java.io.IOException;

/** Runs a command with a throwaway database in its environment, as the trial start of the production package needs. */
public final class WithDatabase {

    private WithDatabase() {}

    /** Ends with the command's exit code. */
    public static void main(String[] command) throws IOException, InterruptedException {
        int code;
        try (TestDatabase database = TestDatabase.create()) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
            builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
            code = builder.start().waitFor();
        }
        System.exit(code);
    }
}
