package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;
import static nastavnik.pairing.matching.RunControl.unlimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class HostileInputTest {

    private static final Set<String> NONE = Set.of();
    private static final Set<String> MATHS = Set.of("maths");

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
    void aRegionWhoAllWantOneMentorAreServedAsFarAsPlacesGo() {
        Cast cast = new Cast().mentor("m", 7, MATHS, NONE).mentor("n", 40, NONE, NONE);
        for (int i = 0; i < 300_000; i++) {
            cast.mentee("e" + i, MATHS, NONE);
        }

        MatchingResult result = cast.open().result();

        assertThat(result.figures().matched()).isEqualTo(47);
        assertThat(result.figures().unmatchedByPlaces()).isEqualTo(300_000 - 47);
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void whereAllAreEqualListsDoNotFightForTheSameFew() {
        Cast cast = new Cast();
        for (int i = 0; i < 3_000; i++) {
            cast.mentee("e%04d".formatted(i), NONE, NONE);
        }
        for (int i = 0; i < 600; i++) {
            cast.mentor("m%03d".formatted(i), 5, NONE, NONE);
        }

        MatchingResult result = new MatchingEngine(REGION).solve(cast.problem(), unlimited());

        assertThat(result.figures().matched()).isEqualTo(3_000);
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void whereAllAgreeWhoIsBestOthersAreFoundInAFewRounds() {
        List<String> tags = IntStream.range(0, 500).mapToObj(i -> "t" + i).toList();
        Cast cast = new Cast();
        for (int i = 0; i < 2_000; i++) {
            cast.mentee("e%04d".formatted(i), Set.copyOf(tags), NONE);
        }
        for (int i = 0; i < 500; i++) {
            cast.mentor("m%03d".formatted(i), 4, Set.copyOf(tags.subList(0, i)), NONE);
        }

        MatchingResult result = new MatchingEngine(REGION).solve(cast.problem(), unlimited());

        assertThat(result.figures().matched()).isEqualTo(2_000);
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void thoseWhoWaitedLongestGoFirstHoweverMuchTheirPriorityIs() {
        Cast cast = new Cast().mentor("m", 1, NONE, NONE);
        cast.mentee("patient", NONE, NONE, Integer.MIN_VALUE, 0);
        cast.mentee("urgent", NONE, NONE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        cast.mentee("late", NONE, NONE, 0, Integer.MIN_VALUE);

        MatchingResult result = cast.open().result();

        assertThat(result.pairs()).extracting(ProposedPair::mentee).containsExactly("urgent");
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void somebodyMoreUrgentThanAllBeforeFindsRoom() {
        Cast cast = new Cast().mentor("m", 1, MATHS, NONE).mentee("first", MATHS, NONE);
        Matching matching = cast.open();
        cast.mentee("urgent", NONE, NONE, 1_000_000, 0);

        matching.apply(new Edit.AddMentee(cast.mentees.getLast()));
        MatchingResult result = matching.result();

        assertThat(result.pairs()).extracting(ProposedPair::mentee).containsExactly("urgent");
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
