package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.EditResult;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.Moved;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class MatchingTest {

    private static final int INSTANCES = Instances.of(4200);
    private static final int EDITS = 13;

    @Test
    void staysOptimalThroughEveryEditAndTellsWhoMoved() {
        int edits = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var problems = new RandomProblems(random);
            var engine = seed % 2 == 0 ? new MatchingEngine() : new MatchingEngine(REGION);
            Matching matching = engine.open(problems.next(), RunControl.unlimited());
            Map<PairKey, String> before = mentors(matching, matching.result());
            for (int i = 0; i < EDITS; i++, edits++) {
                Edit edit = edit(random, problems);
                before = edited(matching, edit, before, "seed " + seed + " edit " + i + " " + edit);
            }
        }
        assertThat(edits).isEqualTo(INSTANCES * EDITS);
    }

    /** Applies one edit and looks whether all is still the best; gives everybody's mentor. */
    private static Map<PairKey, String> edited(
            Matching matching, Edit edit, Map<PairKey, String> before, String when) {
        EditResult answer;
        try {
            answer = matching.apply(edit);
        } catch (EditRefused e) {
            return before;
        } catch (RuntimeException e) {
            throw new AssertionError(when, e);
        }
        MatchingResult result = matching.result();
        assertThat(result.certificate().optimal()).as(when).isTrue();
        assertThat(Oracle.cost(matching.problem(), result))
                .as(when)
                .isEqualTo(Oracle.leastCost(matching.problem()));
        Map<PairKey, String> after = mentors(matching, result);
        assertThat(moved(before, answer)).as(when).isEqualTo(after);
        return after;
    }

    private static Edit edit(Random random, RandomProblems problems) {
        String mentee = "e" + random.nextInt(6);
        String mentor = "m" + random.nextInt(5);
        return switch (random.nextInt(11)) {
            case 0 -> new Edit.AddMentee(problems.mentee(mentee));
            case 1 -> new Edit.RemoveMentee(mentee);
            case 2 -> new Edit.ChangeMentee(problems.mentee(mentee));
            case 3 -> new Edit.AddMentor(problems.mentor(mentor));
            case 4 -> new Edit.RemoveMentor(mentor);
            case 5 -> new Edit.ChangeMentor(problems.mentor(mentor));
            case 6 -> new Edit.ChangePlaces(mentor, random.nextInt(4));
            case 7 -> new Edit.Block(problems.blocked());
            case 8 -> new Edit.Unblock(problems.blocked());
            case 9 -> new Edit.Freeze(problems.pair());
            default -> new Edit.Release(problems.pair());
        };
    }

    /** Everybody's mentor, decided on or proposed. */
    private static Map<PairKey, String> mentors(Matching matching, MatchingResult result) {
        Map<PairKey, String> mentors = new HashMap<>();
        result.pairs().forEach(p -> mentors.put(new PairKey(p.mentee(), "", p.form()), p.mentor()));
        matching.problem()
                .frozen()
                .forEach(p -> mentors.put(new PairKey(p.mentee(), "", p.form()), p.mentor()));
        return mentors;
    }

    private static Map<PairKey, String> moved(Map<PairKey, String> before, EditResult answer) {
        Map<PairKey, String> after = new HashMap<>(before);
        for (Moved move : answer.moved()) {
            PairKey key = new PairKey(move.mentee(), "", move.form());
            assertThat(after.get(key)).isEqualTo(move.from());
            if (move.to() == null) {
                after.remove(key);
            } else {
                after.put(key, move.to());
            }
        }
        return after;
    }
}
