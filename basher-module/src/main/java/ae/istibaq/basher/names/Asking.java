package ae.istibaq.basher.names;

import ae.istibaq.basher.names.Lookups.Turn;
import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.parameters.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a source when it is its turn, and keeps what it said. */
@Component
class Asking {

    /** After a question without an answer the same one is put again only after so long. */
    private static final Duration IN_VAIN = Duration.ofMinutes(15);

    private static final String TAKEN_GOOD_FOR = "basher.names.good-for-taken";
    private static final String NONE_GOOD_FOR = "basher.names.good-for-none";
    private static final Duration NONSENSE_REST = Duration.ofHours(1);
    private static final int NONSENSE_BORNE = 3;

    private final Lookups lookups;
    private final Whois whois;
    private final VideoChannels channels;
    private final Parameters parameters;
    private final Clock clock;

    Asking(Lookups lookups, Connectors connectors, Parameters parameters, Clock clock) {
        this.lookups = lookups;
        this.whois = connectors.connect(Source.WHOIS.agency, Whois.class, WhoisClient::new);
        this.channels = connectors.connect(Source.YOUTUBE.agency, VideoChannels.class);
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * @return when to come again because it was not its turn; empty where it was
     * @throws AgencyUnavailable where the source is away
     */
    Optional<Instant> ask(Source source, String asked) {
        return switch (lookups.take(source, number(source.limit))) {
            case Turn.Later later -> {
                lookups.postpone(source, asked, later.at());
                yield Optional.of(later.at());
            }
            case Turn.Resting resting -> {
                lookups.answer(source, asked, Answer.UNKNOWN, resting.until());
                yield Optional.empty();
            }
            case Turn.Now now -> {
                put(source, asked);
                yield Optional.empty();
            }
        };
    }

    void giveUp(Source source, String asked) {
        lookups.answer(source, asked, Answer.UNKNOWN, clock.instant().plus(IN_VAIN));
    }

    private void put(Source source, String asked) {
        try {
            keep(source, asked, answer(source, asked));
        } catch (AgencyRefused barred) {
            Instant until = clock.instant().plus(hours(source.rest));
            lookups.rest(source, until);
            lookups.answer(source, asked, Answer.UNKNOWN, until);
        } catch (AgencyUnavailable away) {
            if (away.reason() != Reason.NONSENSE) {
                throw away;
            }
            keep(source, asked, Answer.UNKNOWN);
        }
    }

    private Answer answer(Source source, String asked) {
        return switch (source) {
            case WHOIS -> whois.domain(asked);
            case YOUTUBE -> channels.channels("id", "@" + asked).answer();
        };
    }

    /** Whoever talks nonsense again and again may have barred the portal in words it does not know. */
    private void keep(Source source, String asked, Answer answer) {
        Instant now = clock.instant();
        if (answer != Answer.UNKNOWN) {
            lookups.strange(source, false);
            lookups.answer(
                    source, asked, answer, now.plus(hours(answer == Answer.TAKEN ? TAKEN_GOOD_FOR : NONE_GOOD_FOR)));
        } else if (lookups.strange(source, true) >= NONSENSE_BORNE) {
            lookups.rest(source, now.plus(NONSENSE_REST));
            lookups.answer(source, asked, answer, now.plus(NONSENSE_REST));
        } else {
            lookups.answer(source, asked, answer, now.plus(IN_VAIN));
        }
    }

    private Duration hours(String key) {
        return Duration.ofHours(number(key));
    }

    private long number(String key) {
        return parameters.require(key, LocalDate.now(clock)).number();
    }
}
