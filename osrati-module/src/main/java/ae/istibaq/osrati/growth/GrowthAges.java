package ae.istibaq.osrati.growth;

import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ages at which the ministry asks, dated; of a child born too early the weeks that lacked are taken off its age until
 * an age at which it has caught up.
 */
@Component
class GrowthAges {

    private final Parameters parameters;

    GrowthAges(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param gestationalWeeks completed weeks at birth; null where nobody told, and then nothing is taken off
     * @param today day whose ages count
     */
    GrowthSchedule of(LocalDate bornOn, @Nullable Integer gestationalWeeks, LocalDate today) {
        Map<Integer, Integer> lengths = pairs("osrati.growth.open-days", today);
        List<Window> windows = Arrays.stream(parameters
                        .require("osrati.growth.form-ages", today)
                        .text()
                        .split(","))
                .map(Integer::valueOf)
                .map(months -> {
                    LocalDate opens =
                            countedFrom(bornOn, gestationalWeeks, months, today).plusMonths(months);
                    return new Window(months, opens, opens.plusDays(lengths.getOrDefault(months, 30)));
                })
                .toList();
        return new GrowthSchedule(windows);
    }

    /** Completed months as a form counts them. */
    int monthsOn(LocalDate day, LocalDate bornOn, @Nullable Integer gestationalWeeks, int form) {
        return (int) ChronoUnit.MONTHS.between(countedFrom(bornOn, gestationalWeeks, form, day), day);
    }

    /** Whether a form takes off weeks that lacked at birth. */
    boolean corrects(LocalDate bornOn, @Nullable Integer gestationalWeeks, int form, LocalDate today) {
        return !countedFrom(bornOn, gestationalWeeks, form, today).equals(bornOn);
    }

    private LocalDate countedFrom(LocalDate bornOn, @Nullable Integer gestationalWeeks, int form, LocalDate today) {
        if (gestationalWeeks == null || form >= number("osrati.growth.correct-until", today)) {
            return bornOn;
        }
        long lacking = number("osrati.growth.term", today) - gestationalWeeks;
        return lacking >= number("osrati.growth.correct-from", today) ? bornOn.plusWeeks(lacking) : bornOn;
    }

    private long number(String key, LocalDate day) {
        return parameters.require(key, day).number();
    }

    private Map<Integer, Integer> pairs(String key, LocalDate day) {
        return Arrays.stream(parameters.require(key, day).text().split(","))
                .map(pair -> pair.split(":", -1))
                .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0]), pair -> Integer.valueOf(pair[1])));
    }
}
