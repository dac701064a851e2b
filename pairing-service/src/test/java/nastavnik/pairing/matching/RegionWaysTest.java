package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What a region needs, tried on a town: several threads, cut lists, progress and an end to it. */
class RegionWaysTest {

    private static final MatchingProblem TOWN = GeneratedRegion.of(3_000, 600, 95, 11);

    @Test
    void anyNumberOfThreadsGivesTheSamePairs() {
        MatchingResult one = new MatchingEngine(REGION).solve(TOWN, threads(1));

        for (int threads : List.of(2, 3, 7)) {
            assertThat(new MatchingEngine(REGION).solve(TOWN, threads(threads)))
                    .as("%d threads", threads)
                    .isEqualTo(one);
        }
    }

    @Test
    void cutListsLeadToTheOptimumOfEverybody() {
        MatchingResult cut = new MatchingEngine(REGION).solve(TOWN, RunControl.unlimited());
        MatchingResult whole =
                new MatchingEngine(new Scale(Long.MAX_VALUE, Integer.MAX_VALUE))
                        .solve(TOWN, RunControl.unlimited());

        assertThat(cut.certificate().optimal()).isTrue();
        assertThat(whole.certificate().optimal()).isTrue();
        assertThat(cut.certificate().primal()).isEqualTo(whole.certificate().primal());
        assertThat(cut.figures().matched()).isEqualTo(whole.figures().matched());
    }

    @Test
    void everybodysOwnBestIsKnownAlsoWhereListsWereCut() {
        MatchingResult cut = new MatchingEngine(REGION).solve(TOWN, RunControl.unlimited());

        assertThat(cut.pairs()).allMatch((ProposedPair pair) -> pair.best() >= pair.score());
    }

    @Test
    void aRunMayBeStoppedAtAnyMoment() {
        for (int moment = 1; moment < 40; moment += 3) {
            var stopping = new Stopping(moment);

            assertThatThrownBy(() -> new MatchingEngine(REGION).solve(TOWN, stopping))
                    .as("moment %d", moment)
                    .isInstanceOfSatisfying(
                            MatchingStopped.class,
                            e -> assertThat(e.why()).isEqualTo(RunControl.Stop.CANCELLED));
        }
    }

    @Test
    void aRunTellsHowFarItIsStageByStage() {
        var listening = new Listening();

        new MatchingEngine(REGION).solve(TOWN, listening);

        assertThat(listening.stages).containsExactly(RunControl.Stage.values());
    }

    private static RunControl threads(int number) {
        return new RunControl() {
            @Override
            public Stop stop() {
                return Stop.NO;
            }

            @Override
            public int threads() {
                return number;
            }
        };
    }

    /** Stops the run when it has been asked so many times. */
    private static final class Stopping implements RunControl {

        private int left;

        Stopping(int left) {
            this.left = left;
        }

        @Override
        public synchronized Stop stop() {
            return --left < 0 ? Stop.CANCELLED : Stop.NO;
        }
    }

    /** Keeps each stage as it begins; a stage never comes again. */
    private static final class Listening implements RunControl {

        private final List<Stage> stages = new ArrayList<>();

        @Override
        public Stop stop() {
            return Stop.NO;
        }

        @Override
        public void progress(Stage stage, long done, long of) {
            assertThat(done).isBetween(0L, of);
            if (stages.isEmpty() || stages.getLast() != stage) {
                stages.add(stage);
            }
        }
    }
}
