package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.result.MatchingResult;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;

class HostileInputTest {

    private static final Set<String> NONE = Set.of();

    @Test
    void nobodyIsMatchedWithNobody() {
        MatchingResult result = new Cast().open().result();

        assertThat(result.pairs()).isEmpty();
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void mentorsWithoutPlacesEndInNoLoop() {
        MatchingResult result =
                new Cast()
                        .mentee("e", NONE, NONE)
                        .mentor("m0", 0, NONE, NONE)
                        .mentor("m1", -5, NONE, NONE)
                        .open()
                        .result();

        assertThat(result.pairs()).isEmpty();
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void placesWithoutEndAreFewEnoughToCount() {
        MatchingResult result =
                new Cast()
                        .mentee("e", NONE, NONE)
                        .mentor("m", Integer.MAX_VALUE, NONE, NONE)
                        .open()
                        .result();

        assertThat(result.figures().matched()).isEqualTo(1);
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void thousandsWhoAllWantOneMentorAreServedAsFarAsPlacesGo() {
        Cast cast = new Cast().mentor("m", 7, NONE, NONE).mentor("n", 1_000_000, NONE, NONE);
        cast.blocked.addAll(
                IntStream.range(0, 20_000).mapToObj(i -> new BlockedPair("e" + i, "n")).toList());
        for (int i = 0; i < 20_000; i++) {
            cast.mentee("e" + i, NONE, NONE);
        }

        MatchingResult result = cast.open().result();

        assertThat(result.figures().matched()).isEqualTo(7);
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void twoPeopleOfOneIdAreRefused() {
        Cast cast = new Cast().mentee("e", NONE, NONE).mentee("e", NONE, NONE);

        assertThatThrownBy(cast::open).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRunPastItsDeadlineStops() {
        Instant noon = Instant.parse("2026-09-01T12:00:00Z");
        RunControl late = RunControl.until(noon, Clock.fixed(noon, ZoneOffset.UTC));
        Cast cast = new Cast().mentee("e", NONE, NONE).mentor("m", 1, NONE, NONE);

        assertThatThrownBy(() -> new MatchingEngine().solve(cast.problem(), late))
                .isInstanceOfSatisfying(
                        MatchingStopped.class,
                        stopped -> assertThat(stopped.why()).isEqualTo(RunControl.Stop.DEADLINE));
    }
}
