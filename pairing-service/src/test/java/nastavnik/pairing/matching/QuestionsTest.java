package nastavnik.pairing.matching;

import static nastavnik.pairing.matching.MatchingEngineTest.REGION;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.Moved;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;

/** What is answered is compared with every matching there could be. */
class QuestionsTest {

    private static final int INSTANCES = Instances.of(1200);

    @Test
    void anotherMentorCostsExactlyWhatTheBestMatchingWithThePairDoes() {
        each(
                (matching, seed) -> {
                    MatchingProblem problem = matching.problem();
                    MatchingResult result = matching.result();
                    for (PairKey pair : allPairs(problem)) {
                        Alternative other = matching.questions().instead(pair);
                        if (other != null && other.possible()) {
                            long cost = other.alone() * Oracle.ALONE + other.points();
                            assertThat(cost)
                                    .as("%s %s", seed, pair)
                                    .isEqualTo(
                                            Oracle.leastCost(problem, pair)
                                                    - Oracle.leastCost(problem));
                            assertThat(Oracle.cost(problem, pair, after(result, pair, other)))
                                    .as("%s %s %s", seed, pair, other.moves())
                                    .isEqualTo(Oracle.leastCost(problem, pair));
                        }
                    }
                    assertThat(matching.result()).as(seed).isEqualTo(result);
                });
    }

    @Test
    void theCheapestAlternativesAreTheCheapestOfAll() {
        each(
                (matching, seed) -> {
                    for (ProposedPair pair : matching.result().pairs()) {
                        List<Alternative> some =
                                matching.questions().alternatives(pair.mentee(), pair.form(), 2);
                        List<Long> all =
                                allPairs(matching.problem()).stream()
                                        .filter(p -> p.mentee().equals(pair.mentee()))
                                        .filter(p -> p.form().equals(pair.form()))
                                        .map(p -> matching.questions().instead(p))
                                        .filter(o -> o != null && o.possible())
                                        .filter(o -> o.broken().isEmpty())
                                        .map(o -> o.alone() * Oracle.ALONE + o.points())
                                        .sorted()
                                        .limit(2)
                                        .toList();
                        assertThat(some)
                                .as("%s %s", seed, pair)
                                .extracting(o -> o.alone() * Oracle.ALONE + o.points())
                                .isEqualTo(all);
                    }
                });
    }

    @Test
    void rulesAreCountedAsIfEveryMentorWereAsked() {
        each(
                (matching, seed) -> {
                    var catalogue = new Catalogue(matching.problem());
                    for (Unmatched one : matching.result().unmatched()) {
                        assertThat(one.rules())
                                .as("%s %s", seed, one.mentee())
                                .containsExactlyInAnyOrderElementsOf(counts(catalogue, one));
                    }
                });
    }

    private static List<RuleCount> counts(Catalogue catalogue, Unmatched one) {
        var verdicts = new Verdicts(catalogue);
        Integer number = catalogue.wishNumber(one.mentee(), one.form());
        var wish = catalogue.wish(Objects.requireNonNull(number));
        Map<String, Integer> blocks = new HashMap<>();
        Map<String, Integer> alone = new HashMap<>();
        int allowed = 0;
        for (int mentor = 0; mentor < catalogue.mentorCount(); mentor++) {
            if (catalogue.mentor(mentor).placesByForm().containsKey(one.form())) {
                List<String> broken = new ArrayList<>(verdicts.broken(wish, mentor));
                broken.removeAll(one.own());
                broken.forEach(rule -> blocks.merge(rule, 1, Integer::sum));
                if (broken.size() == 1) {
                    alone.merge(broken.getFirst(), 1, Integer::sum);
                }
                allowed += broken.isEmpty() ? 1 : 0;
            }
        }
        assertThat(one.candidates()).isEqualTo(one.own().isEmpty() ? allowed : 0);
        return blocks.entrySet().stream()
                .map(
                        e ->
                                new RuleCount(
                                        e.getKey(),
                                        e.getValue(),
                                        alone.getOrDefault(e.getKey(), 0)))
                .toList();
    }

    private static void each(BiConsumer<Matching, String> look) {
        for (long seed = 0; seed < INSTANCES; seed++) {
            MatchingProblem problem = new RandomProblems(new Random(seed)).next();
            var engine = seed % 2 == 0 ? new MatchingEngine() : new MatchingEngine(REGION);
            look.accept(engine.open(problem, RunControl.unlimited()), "seed " + seed);
        }
    }

    private static List<PairKey> allPairs(MatchingProblem problem) {
        List<PairKey> pairs = new ArrayList<>();
        for (Mentee mentee : problem.mentees()) {
            for (String form : mentee.forms()) {
                for (Mentor mentor : problem.mentors()) {
                    pairs.add(new PairKey(mentee.id(), mentor.id(), form));
                }
            }
        }
        return pairs;
    }

    /** The other pairs after the moves an alternative names. */
    private static List<PairKey> after(MatchingResult result, PairKey with, Alternative other) {
        Map<PairKey, String> mentors = new HashMap<>();
        result.pairs().forEach(p -> mentors.put(new PairKey(p.mentee(), "", p.form()), p.mentor()));
        mentors.remove(new PairKey(with.mentee(), "", with.form()));
        for (Moved move : other.moves()) {
            PairKey key = new PairKey(move.mentee(), "", move.form());
            assertThat(mentors.get(key)).isEqualTo(move.from());
            mentors.remove(key);
            if (move.to() != null) {
                mentors.put(key, move.to());
            }
        }
        return mentors.entrySet().stream()
                .map(e -> new PairKey(e.getKey().mentee(), e.getValue(), e.getKey().form()))
                .toList();
    }
}
