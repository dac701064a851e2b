package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.result.MatchingResult;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class MatchingEngineTest {

    private static final int INSTANCES = Instances.of(5000);

    /** A region's ways for the smallest problem. */
    static final Scale REGION = new Scale(0, 0);

    private final MatchingEngine engine = new MatchingEngine();

    @Test
    void noMatchingIsBetterThanTheOneProposed() {
        noMatchingIsBetter(engine, 0);
    }

    @Test
    void noMatchingIsBetterWhereListsWereCutAndAnAuctionWentBefore() {
        noMatchingIsBetter(new MatchingEngine(REGION), INSTANCES);
    }

    private static void noMatchingIsBetter(MatchingEngine engine, long first) {
        for (long seed = first; seed < first + INSTANCES; seed++) {
            MatchingProblem problem = new RandomProblems(new Random(seed)).next();

            MatchingResult result = engine.solve(problem, RunControl.unlimited());

            assertThat(Oracle.cost(problem, result))
                    .as("seed %d", seed)
                    .isEqualTo(Oracle.leastCost(problem));
            assertThat(result.certificate().optimal()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void theOrderPeopleAreToldInChangesNothing() {
        for (long seed = 0; seed < Instances.of(500); seed++) {
            var random = new Random(seed);
            MatchingProblem problem = new RandomProblems(random).next();

            MatchingResult shuffled =
                    engine.solve(shuffled(problem, random), RunControl.unlimited());

            assertThat(shuffled)
                    .as("seed %d", seed)
                    .isEqualTo(engine.solve(problem, RunControl.unlimited()));
        }
    }

    private static MatchingProblem shuffled(MatchingProblem p, Random random) {
        return new MatchingProblem(
                p.day(),
                p.policy(),
                shuffled(p.organisations(), random),
                shuffled(p.mentees(), random),
                shuffled(p.mentors(), random),
                shuffled(p.frozen(), random),
                shuffled(p.blocked(), random),
                shuffled(p.proposed(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
