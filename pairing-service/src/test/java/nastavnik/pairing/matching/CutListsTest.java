package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Lists of one or two where many more could be, weights that part them and proposals that hold them
 * together: what an edited region says is what an engine says that begins anew with whole lists.
 */
class CutListsTest {

    private static final int INSTANCES = Instances.of(400);

    /** Where a mentor without a place gets some, and nobody on the list wants the last of them. */
    private static final long OPENED = 1714;

    private static final int EDITS = 20;
    private static final int MENTEES = 10;
    private static final int MENTORS = 6;
    private static final List<String> FORMS = List.of("A", "B", "C");

    @Test
    void editsAndQuestionsAreThoseOfWholeLists() {
        for (long seed : (Iterable<Long>) seeds()::iterator) {
            var region = new Region(new Random(seed));
            region.run("seed " + seed, _ -> region.edit());
        }
    }

    private static Stream<Long> seeds() {
        return Stream.concat(Stream.of(OPENED), LongStream.range(0, INSTANCES).boxed());
    }

    @Test
    void whoseDecisionIsTakenBackIsAskedOfEverybodyAgain() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var region = new Region(new Random(seed));
            region.run("seed " + seed, region::decision);
        }
    }

    /** A small region that changes. */
    private static final class Region {

        private final Random random;
        private final RandomProblems people;
        private final List<PairKey> decided = new ArrayList<>();

        Region(Random random) {
            this.random = random;
            people = new RandomProblems(random);
        }

        private void run(String seed, Function<Matching, Edit> next) {
            Matching cut =
                    new MatchingEngine(new Scale(0, 0)).open(problem(), RunControl.unlimited());
            for (int i = 0; i < EDITS; i++) {
                Edit edit = next.apply(cut);
                if (!isRefused(cut, edit)) {
                    assertAlike(cut, seed + " edit " + i + " " + edit);
                }
            }
        }

        private static boolean isRefused(Matching matching, Edit edit) {
            try {
                matching.apply(edit);
                return false;
            } catch (EditRefused refused) {
                return true;
            }
        }

        private void assertAlike(Matching cut, String when) {
            Matching whole = new MatchingEngine().open(cut.problem(), RunControl.unlimited());
            MatchingResult result = cut.result();
            assertThat(Oracle.cost(cut.problem(), result))
                    .as(when)
                    .isEqualTo(Oracle.cost(cut.problem(), whole.result()));
            assertThat(result.certificate().optimal()).as(when).isTrue();
            PairKey pair = pair();
            assertThat(price(cut.questions().instead(pair)))
                    .as("%s %s", when, pair)
                    .isEqualTo(price(whole.questions().instead(pair)));
            assertThat(cheapest(cut, pair))
                    .as("%s %s", when, pair)
                    .isEqualTo(cheapest(whole, pair));
        }

        private static List<String> cheapest(Matching matching, PairKey pair) {
            return matching.questions().alternatives(pair.mentee(), pair.form(), 3).stream()
                    .map(Region::price)
                    .toList();
        }

        private static String price(@Nullable Alternative one) {
            return one == null ? "none" : one.possible() + " " + one.alone() + " " + one.points();
        }

        private MatchingProblem problem() {
            MatchingProblem any = people.next();
            MatchingPolicy policy = any.policy();
            List<Mentee> mentees =
                    IntStream.range(0, MENTEES - 2).mapToObj(i -> people.mentee("e" + i)).toList();
            List<Mentor> mentors =
                    IntStream.range(0, MENTORS - 1).mapToObj(i -> people.mentor("m" + i)).toList();
            return new MatchingProblem(
                    any.day(),
                    new MatchingPolicy(
                            "v1",
                            random.nextBoolean() ? List.of() : policy.rules(),
                            List.of(weight("REQUEST"), weight("INTERESTS"), weight("PREFERENCE")),
                            policy.groupSizes(),
                            policy.evenLoad(),
                            policy.proposalBonus(),
                            policy.waitingBonus(),
                            1 + random.nextInt(2)),
                    any.organisations(),
                    mentees,
                    mentors,
                    List.of(),
                    List.of(),
                    Stream.generate(this::pair).limit(random.nextInt(6)).distinct().toList());
        }

        private Weight weight(String kind) {
            return new Weight(kind, kind, random.nextInt(50), Set.of(), Map.of());
        }

        private PairKey pair() {
            return new PairKey(
                    "e" + random.nextInt(MENTEES),
                    "m" + random.nextInt(MENTORS),
                    FORMS.get(random.nextInt(FORMS.size())));
        }

        /** Pairs are decided on and let go, and meanwhile mentors' places change. */
        private Edit decision(Matching matching) {
            List<ProposedPair> pairs = matching.result().pairs();
            int kind = random.nextInt(4);
            if (kind == 0 && !pairs.isEmpty()) {
                ProposedPair pair = pairs.get(random.nextInt(pairs.size()));
                decided.add(new PairKey(pair.mentee(), pair.mentor(), pair.form()));
                return new Edit.Freeze(decided.getLast());
            }
            return kind == 1 && !decided.isEmpty()
                    ? new Edit.Release(decided.remove(random.nextInt(decided.size())))
                    : new Edit.ChangePlaces("m" + random.nextInt(MENTORS), random.nextInt(5));
        }

        private Edit edit() {
            String mentee = "e" + random.nextInt(MENTEES);
            String mentor = "m" + random.nextInt(MENTORS);
            return switch (random.nextInt(11)) {
                case 0 -> new Edit.AddMentee(people.mentee(mentee));
                case 1 -> new Edit.RemoveMentee(mentee);
                case 2 -> new Edit.ChangeMentee(people.mentee(mentee));
                case 3 -> new Edit.AddMentor(people.mentor(mentor));
                case 4 -> new Edit.RemoveMentor(mentor);
                case 5 -> new Edit.ChangeMentor(people.mentor(mentor));
                case 6 -> new Edit.ChangePlaces(mentor, random.nextInt(5));
                case 7 -> new Edit.Block(new BlockedPair(mentee, mentor));
                case 8 -> new Edit.Unblock(new BlockedPair(mentee, mentor));
                case 9 -> new Edit.Freeze(pair());
                default -> new Edit.Release(pair());
            };
        }
    }
}
