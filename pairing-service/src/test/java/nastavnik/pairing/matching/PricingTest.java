package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/**
 * A school's worth of people with lists cut to two or three, beside the same with whole lists: both
 * must cost the same after every edit, and answer alike.
 */
class PricingTest {

    private static final int INSTANCES = Instances.of(60);
    private static final int MENTEES = 60;
    private static final int MENTORS = 24;
    private static final int EDITS = 12;

    @Test
    void listsThatAreCutCostNothingAfterAnyEdit() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            MatchingProblem problem = free(MENTEES, MENTORS, 80 + random.nextInt(40), seed);
            Matching cut = new MatchingEngine(REGION).open(problem, RunControl.unlimited());
            Matching whole = whole().open(problem, RunControl.unlimited());
            assertAlike(cut, whole, "seed " + seed);
            for (int i = 0; i < EDITS; i++) {
                Edit edit = edit(whole, random);
                cut.apply(edit);
                whole.apply(edit);
                assertAlike(cut, whole, "seed " + seed + " edit " + i + " " + edit);
            }
        }
    }

    @Test
    void anotherMentorCostsTheSameWhereListsAreCut() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            MatchingProblem problem = free(MENTEES, MENTORS, 90, seed);
            Matching cut = new MatchingEngine(REGION).open(problem, RunControl.unlimited());
            Matching whole = whole().open(problem, RunControl.unlimited());
            for (ProposedPair pair : whole.result().pairs().subList(0, 8)) {
                String mentor = "mentor-%05d".formatted(random.nextInt(MENTORS));
                var other = new PairKey(pair.mentee(), mentor, pair.form());
                assertThat(cost(cut, other)).as("%d %s", seed, other).isEqualTo(cost(whole, other));
            }
            assertAlike(cut, whole, "seed " + seed);
        }
    }

    private static List<Long> cost(Matching matching, PairKey pair) {
        Alternative other = matching.questions().instead(pair);
        return other == null ? List.of() : List.of((long) other.alone(), other.points());
    }

    private static void assertAlike(Matching cut, Matching whole, String when) {
        MatchingResult result = cut.result();
        assertThat(result.certificate().optimal()).as(when).isTrue();
        assertThat(result.certificate().primal())
                .as(when)
                .isEqualTo(whole.result().certificate().primal());
    }

    private static MatchingEngine whole() {
        return new MatchingEngine(new Scale(Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static Edit edit(Matching matching, Random random) {
        List<ProposedPair> pairs = matching.result().pairs();
        ProposedPair pair = pairs.get(random.nextInt(pairs.size()));
        List<Mentee> mentees = matching.problem().mentees();
        String mentee = mentees.get(random.nextInt(mentees.size())).id();
        return switch (random.nextInt(6)) {
            case 0 -> new Edit.RemoveMentee(mentee);
            case 1 -> new Edit.Block(new BlockedPair(pair.mentee(), pair.mentor()));
            case 2 -> new Edit.Freeze(new PairKey(pair.mentee(), pair.mentor(), pair.form()));
            default ->
                    new Edit.ChangePlaces(
                            "mentor-%05d".formatted(random.nextInt(MENTORS)), random.nextInt(6));
        };
    }

    /** No rule forbids anything, so that most may have most. */
    static MatchingProblem free(int mentees, int mentors, int places, long seed) {
        MatchingProblem p = GeneratedRegion.of(mentees, mentors, places, seed);
        MatchingPolicy policy = p.policy();
        return new MatchingProblem(
                p.day(),
                new MatchingPolicy(
                        policy.version(),
                        List.of(),
                        policy.weights(),
                        policy.groupSizes(),
                        policy.evenLoad(),
                        policy.proposalBonus(),
                        policy.waitingBonus(),
                        2 + (int) (seed % 2)),
                p.organisations(),
                p.mentees(),
                p.mentors(),
                p.frozen(),
                p.blocked(),
                p.proposed());
    }
}
