package nastavnik.pairing.matching;

import com.sun.management.OperatingSystemMXBean;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Unmatched;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The whole engine on generated people: candidates, optimum over all of them, edits and
 * explanations. Started by hand, see the README of the package.
 */
public final class MatchingBenchmark {

    private static final int ASKED = 700;

    /** Nanoseconds no question about one person should take. */
    private static final long LONG = 5_000_000;

    /** Not counted: the first of a kind are run before they are compiled. */
    private static final int WARMING = 350;

    /** So many alternatives a page shows, the mentor proposed among them. */
    private static final int SHOWN = 6;

    private final MatchingProblem problem;
    private final int asked;
    private final Map<RunControl.Stage, Long> spent = new EnumMap<>(RunControl.Stage.class);
    private RunControl.Stage stage = RunControl.Stage.CANDIDATES;
    private long since = cpu();

    private MatchingBenchmark(MatchingProblem problem, int asked) {
        this.problem = problem;
        this.asked = asked;
    }

    /**
     * Arguments: mentees, mentors, places in percent of mentees; if not some hundreds, how many
     * questions and edits of each kind are counted; if not some thousands, how many mentees a
     * municipality has.
     */
    public static void main(String[] sizes) {
        int mentees = Integer.parseInt(sizes[0]);
        int mentors = Integer.parseInt(sizes[1]);
        int places = Integer.parseInt(sizes[2]);
        int asked = sizes.length > 3 ? Integer.parseInt(sizes[3]) : ASKED;
        int together =
                sizes.length > 4 ? Integer.parseInt(sizes[4]) : GeneratedRegion.A_MUNICIPALITY;
        for (int round = mentees > 50_000 ? 3 : 0; round < 4; round++) {
            var region = GeneratedRegion.of(mentees, mentors, places, 7, together);
            new MatchingBenchmark(region, asked).run();
        }
    }

    private void run() {
        since = cpu();
        long began = System.nanoTime();
        Matching matching = new MatchingEngine().open(problem, new Clockwork());
        MatchingResult result = matching.result();
        tick(stage);
        System.out.printf(
                "%,d mentees, %,d mentors%n", problem.mentees().size(), problem.mentors().size());
        System.out.printf(
                "  wall %.1f s; processor time of all threads:%n",
                (System.nanoTime() - began) / 1e9);
        spent.forEach((name, nanos) -> System.out.printf("  %-12s %8.3f s%n", name, nanos / 1e9));
        System.out.printf(
                "  matched %,d of %,d, score %,d, idle %,d, optimal %s, heap %,d MB%n",
                result.figures().matched(),
                result.figures().wishes(),
                result.figures().score(),
                result.figures().idleMentors(),
                result.certificate().optimal(),
                Runtime.getRuntime().totalMemory() >> 20);
        questions(matching, result);
        edits(matching, result);
    }

    /** Processor time of all threads: other work on the machine does not count. */
    private static long cpu() {
        var bean = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return bean.getProcessCpuTime();
    }

    private void edits(Matching matching, MatchingResult result) {
        var random = new Random(3);
        Map<String, List<Long>> nanos = new TreeMap<>();
        int moved = 0;
        for (int i = 0; i < WARMING + asked; i++) {
            Edit edit = edit(random, result, i);
            long began = own();
            moved += matching.apply(edit).moved().size();
            long took = own() - began;
            if (i < WARMING) {
                continue;
            }
            nanos.computeIfAbsent("any edit", _ -> new ArrayList<>()).add(took);
            nanos.computeIfAbsent(edit.getClass().getSimpleName(), _ -> new ArrayList<>())
                    .add(took);
        }
        nanos.forEach(MatchingBenchmark::print);
        System.out.printf("  moved by an edit %.1f%n", (double) moved / (WARMING + asked));
        long began = own();
        boolean optimal = matching.result().certificate().optimal();
        System.out.printf(
                "  after them optimal %s, asked and told in %.1f s%n",
                optimal, (own() - began) / 1e9);
    }

    private Edit edit(Random random, MatchingResult result, int i) {
        ProposedPair pair = result.pairs().get(random.nextInt(result.pairs().size()));
        Mentee mentee = problem.mentees().get(random.nextInt(problem.mentees().size()));
        Mentor mentor = problem.mentors().get(random.nextInt(problem.mentors().size()));
        return switch (i % 7) {
            case 0 -> new Edit.Block(new BlockedPair(pair.mentee(), pair.mentor()));
            case 1 -> new Edit.ChangeMentee(again(mentee, random.nextInt(90)));
            case 2 -> new Edit.ChangePlaces(pair.mentor(), 4 + random.nextInt(3));
            case 3 -> new Edit.Freeze(new PairKey(pair.mentee(), pair.mentor(), pair.form()));
            case 4 -> new Edit.ChangeMentor(mentor.withPlaces(1 + random.nextInt(8)));
            case 5 -> new Edit.Release(new PairKey(pair.mentee(), pair.mentor(), pair.form()));
            default -> new Edit.Unblock(new BlockedPair(pair.mentee(), pair.mentor()));
        };
    }

    private static Mentee again(Mentee m, int priority) {
        return new Mentee(
                m.id(),
                m.organisations(),
                m.category(),
                m.born(),
                m.forms(),
                m.requests(),
                m.interests(),
                m.languages(),
                m.availability(),
                m.preferred(),
                m.previous(),
                m.facts(),
                m.remote(),
                priority,
                m.waitedDays());
    }

    private void questions(Matching matching, MatchingResult result) {
        var random = new Random(4);
        Questions questions = matching.questions();
        List<ProposedPair> pairs = result.pairs();
        time(
                "what instead",
                () -> {
                    ProposedPair one = pairs.get(random.nextInt(pairs.size()));
                    ProposedPair other = pairs.get(random.nextInt(pairs.size()));
                    while (!other.form().equals(one.form())) {
                        other = pairs.get(random.nextInt(pairs.size()));
                    }
                    questions.instead(new PairKey(one.mentee(), other.mentor(), one.form()));
                });
        time(
                "alternatives",
                () -> {
                    ProposedPair one = pairs.get(random.nextInt(pairs.size()));
                    questions.alternatives(one.mentee(), one.form(), SHOWN);
                });
        List<Unmatched> alone = result.unmatched();
        if (!alone.isEmpty()) {
            time(
                    "why nobody",
                    () -> {
                        Unmatched one = alone.get(random.nextInt(alone.size()));
                        questions.whyNobody(one.mentee(), one.form());
                    });
            time(
                    "what to relax",
                    () -> {
                        Unmatched one = alone.get(random.nextInt(alone.size()));
                        questions.relaxations(one.mentee(), one.form());
                    });
        }
    }

    private void time(String what, Runnable question) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WARMING + asked; i++) {
            long began = own();
            question.run();
            if (i >= WARMING) {
                nanos.add(own() - began);
            }
        }
        print(what, nanos);
    }

    /** Processor time of this thread. */
    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "  %-14s median %8.3f ms, 95 %% %8.3f ms, most %8.3f ms, above 5 ms %d of %d%n",
                what,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 95 / 100) / 1e6,
                nanos.getLast() / 1e6,
                nanos.stream().filter(took -> took > LONG).count(),
                nanos.size());
    }

    private void tick(RunControl.Stage next) {
        long now = cpu();
        spent.merge(stage, now - since, Long::sum);
        since = now;
        stage = next;
    }

    /** Keeps the time of every stage. */
    private final class Clockwork implements RunControl {

        @Override
        public Stop stop() {
            return Stop.NO;
        }

        @Override
        public void progress(Stage next, long done, long of) {
            if (next != stage) {
                tick(next);
            }
        }
    }
}
