package ae.istibaq.core.proactivity;

import static ae.istibaq.core.proactivity.OfferState.ACCEPTED;
import static ae.istibaq.core.proactivity.OfferState.DECLINED;
import static ae.istibaq.core.proactivity.OfferState.EXPIRED;
import static ae.istibaq.core.proactivity.OfferState.OPEN;
import static ae.istibaq.core.proactivity.OfferState.POSTPONED;
import static ae.istibaq.core.proactivity.OfferState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfferStateTests {

    /** Written a second time on purpose: who changes the table must change what it is held to be. */
    private static final Map<OfferState, Set<OfferState>> MOVES = Map.of(
            OPEN, Set.of(ACCEPTED, DECLINED, POSTPONED, EXPIRED, WITHDRAWN),
            POSTPONED, Set.of(OPEN, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN),
            DECLINED, Set.of(ACCEPTED, WITHDRAWN, EXPIRED),
            ACCEPTED, Set.of(WITHDRAWN),
            EXPIRED, Set.of(),
            WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(OfferState.values())
                .flatMap(from -> Arrays.stream(OfferState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("everyPair")
    void movesAsTheTableSays(OfferState from, OfferState to) {
        boolean allowed = MOVES.getOrDefault(from, Set.of()).contains(to);
        assertThat(from.mayBecome(to)).isEqualTo(allowed);

        Offer offer = in(from);
        assertThat(offer.become(to)).isEqualTo(allowed);
        assertThat(offer.state()).isEqualTo(allowed ? to : from);
    }

    @ParameterizedTest
    @EnumSource
    void isAcceptableExactlyWhereItMayBeAccepted(OfferState state) {
        assertThat(in(state).acceptable()).isEqualTo(state.mayBecome(ACCEPTED));
    }

    @ParameterizedTest
    @EnumSource
    void isOverOnceExpiredOrWithdrawn(OfferState state) {
        boolean over = EnumSet.of(EXPIRED, WITHDRAWN).contains(state);
        assertThat(Arrays.stream(OfferState.values()).noneMatch(state::mayBecome))
                .isEqualTo(over);
    }

    @Test
    void beginsOpen() {
        assertThat(open().state()).isEqualTo(OPEN);
    }

    private static Offer in(OfferState state) {
        Offer offer = open();
        if (state != OPEN) {
            assertThat(offer.become(state)).isTrue();
        }
        return offer;
    }

    private static Offer open() {
        Situation situation = new Situation(
                new EmiratesId("784199012345676"), UUID.randomUUID(), UUID.randomUUID(), Map.of(), Map.of());
        Verdict verdict = new Verdict(
                UUID.randomUUID(),
                new ServiceKey("osrati.sample"),
                situation,
                Verdict.Outcome.ELIGIBLE,
                LocalDate.of(2026, 11, 24),
                List.of(),
                List.of(),
                Instant.EPOCH);
        return new Offer(situation.journey(), verdict, Instant.EPOCH, LocalDate.of(2026, 12, 24));
    }
}
