package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.ProposedPair;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/**
 * Edits that meet what is there: proposals are decided on, decisions undone, those kept apart let
 * together, and places change by one. Among all edits at random that is rare.
 */
class DecidingTest {

    private static final int INSTANCES = Instances.of(2500);
    private static final int EDITS = 8;

    @Test
    void everyDecisionAndItsUndoingLeaveTheBestOfAllMatchings() {
        int undone = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var problems = new RandomProblems(random);
            var engine = seed % 2 == 0 ? new MatchingEngine() : new MatchingEngine(REGION);
            Matching matching = engine.open(problems.next(), RunControl.unlimited());
            for (int i = 0; i < EDITS; i++) {
                Edit edit = edit(matching, random, problems);
                try {
                    matching.apply(edit);
                } catch (EditRefused e) {
                    continue;
                }
                undone += edit instanceof Edit.Release ? 1 : 0;
                Oracle.assertBest(matching, "seed " + seed + " edit " + i + " " + edit);
            }
        }
        assertThat(undone).isGreaterThan(INSTANCES);
    }

    private static Edit edit(Matching matching, Random random, RandomProblems problems) {
        var problem = matching.problem();
        List<PairKey> proposed = matching.result().pairs().stream().map(DecidingTest::key).toList();
        return switch (random.nextInt(6)) {
            case 0 -> new Edit.Freeze(any(proposed, random, problems.pair()));
            case 1 -> new Edit.Freeze(problems.pair());
            case 2, 3 -> new Edit.Release(any(problem.frozen(), random, problems.pair()));
            case 4 ->
                    random.nextBoolean()
                            ? new Edit.Unblock(any(problem.blocked(), random, problems.blocked()))
                            : new Edit.Block(apart(any(proposed, random, problems.pair())));
            default -> new Edit.ChangePlaces("m" + random.nextInt(4), random.nextInt(4));
        };
    }

    private static PairKey key(ProposedPair pair) {
        return new PairKey(pair.mentee(), pair.mentor(), pair.form());
    }

    private static BlockedPair apart(PairKey pair) {
        return new BlockedPair(pair.mentee(), pair.mentor());
    }

    private static <T> T any(List<T> some, Random random, T otherwise) {
        return some.isEmpty() ? otherwise : some.get(random.nextInt(some.size()));
    }
}
