package ae.istibaq.layout.bad;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Asks the machine what day it is, in three ways. */
class MachineTime {

    private final Supplier<java.time.Instant> moment = java.time.Instant::now;

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Dubai"));
    }

    long millis() {
        return System.currentTimeMillis() + moment.get().toEpochMilli();
    }
}
