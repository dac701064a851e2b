package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mentees who all want several forms, of mentors who have fewer places in a form than in all: what
 * is rare elsewhere and no flow problem.
 */
class TwiceTheSameTest {

    private static final int INSTANCES = Instances.of(300);
    private static final int ASKED = Instances.of(60);
    private static final int EDITS = 8;

    @Test
    void everyEditIsTheBestOfAllMatchingsAndNothingIsSolvedAnew() {
        int branched = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var problems = new RandomProblems(random);
            Matching matching =
                    engine(seed).open(problems.ofSeveralForms(), RunControl.unlimited());
            for (int i = 0; i < EDITS; i++) {
                Edit edit = edit(random, problems);
                try {
                    branched += matching.apply(edit).branches() > 0 ? 1 : 0;
                } catch (EditRefused e) {
                    continue;
                }
                Oracle.assertBest(matching, "seed " + seed + " edit " + i + " " + edit);
            }
        }
        assertThat(branched).isGreaterThan(INSTANCES / 3);
    }

    @Test
    void anotherMentorCostsExactlyWhatItDoesAlsoWhenBansAreInForce() {
        for (long seed = 0; seed < ASKED; seed++) {
            MatchingProblem problem = new RandomProblems(new Random(seed)).ofSeveralForms();
            Matching matching = engine(seed).open(problem, RunControl.unlimited());
            MatchingResult result = matching.result();
            for (ProposedPair pair : result.pairs()) {
                assertExact(problem, matching, pair.mentee(), pair.form(), "seed " + seed);
            }
            assertThat(matching.result()).as("seed %d", seed).isEqualTo(result);
        }
    }

    /** A chain that makes way in one form may want to move the mentee's wish in another. */
    @Test
    void anotherMentorInOneFormMindsWhoItIsInTheOther() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            MatchingProblem problem = someOfSeveralForms(random);
            Matching matching = engine(seed).open(problem, RunControl.unlimited());
            for (Mentee mentee : problem.mentees()) {
                for (String form : mentee.forms()) {
                    assertExact(problem, matching, mentee.id(), form, "seed " + seed);
                }
            }
        }
    }

    private static MatchingProblem someOfSeveralForms(Random random) {
        var people = new RandomProblems(random);
        int eager = 1 + random.nextInt(2);
        int others = 1 + random.nextInt(2);
        return people.with(
                IntStream.range(0, eager + others)
                        .mapToObj(i -> i < eager ? people.eager("e" + i) : people.mentee("e" + i))
                        .toList(),
                IntStream.range(0, 2 + random.nextInt(2))
                        .mapToObj(i -> people.scarce("m" + i))
                        .toList());
    }

    private static void assertExact(
            MatchingProblem problem, Matching matching, String mentee, String form, String when) {
        for (Mentor mentor : problem.mentors()) {
            var other = new PairKey(mentee, mentor.id(), form);
            Alternative answer = matching.questions().instead(other);
            if (answer != null && answer.possible()) {
                assertThat(answer.alone() * Oracle.ALONE + answer.points())
                        .as("%s %s", when, other)
                        .isEqualTo(Oracle.leastCost(problem, other) - Oracle.leastCost(problem));
            }
        }
    }

    /** A town where everybody wants three forms of mentors who have a place or two in each. */
    @Test
    void aTownOfSuchMenteesIsSolvedAndEdited() {
        var random = new Random(5);
        var problems = new RandomProblems(random);
        List<Mentee> mentees =
                IntStream.range(0, 200).mapToObj(i -> problems.eager("e" + i)).toList();
        List<Mentor> mentors =
                IntStream.range(0, 75).mapToObj(i -> problems.scarce("m" + i)).toList();
        Matching matching =
                new MatchingEngine().open(problems.with(mentees, mentors), RunControl.unlimited());

        for (int i = 0; i < 20; i++) {
            matching.apply(
                    new Edit.Block(
                            new BlockedPair("e" + random.nextInt(200), "m" + random.nextInt(75))));
        }

        MatchingResult result = matching.result();
        Set<List<String>> together = new HashSet<>();
        result.pairs().forEach(p -> together.add(List.of(p.mentee(), p.mentor())));
        assertThat(together).hasSameSizeAs(result.pairs());
        assertThat(result.certificate().feasible()).isTrue();
        assertThat(result.certificate().dual()).isLessThanOrEqualTo(result.certificate().primal());
    }

    private static Edit edit(Random random, RandomProblems problems) {
        String mentee = "e" + random.nextInt(4);
        String mentor = "m" + random.nextInt(3);
        return switch (random.nextInt(8)) {
            case 0 -> new Edit.ChangeMentee(problems.eager(mentee));
            case 1 -> new Edit.RemoveMentee(mentee);
            case 2 -> new Edit.ChangeMentor(problems.scarce(mentor));
            case 3 -> new Edit.ChangePlaces(mentor, random.nextInt(5));
            case 4 -> new Edit.Block(new BlockedPair(mentee, mentor));
            case 5 -> new Edit.Unblock(new BlockedPair(mentee, mentor));
            case 6 -> new Edit.Freeze(problems.pair());
            default -> new Edit.Release(problems.pair());
        };
    }

    private static MatchingEngine engine(long seed) {
        return seed % 2 == 0 ? new MatchingEngine() : new MatchingEngine(MatchingEngineTest.REGION);
    }
}
