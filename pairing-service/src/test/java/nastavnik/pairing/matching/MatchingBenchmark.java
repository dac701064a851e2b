package nastavnik.pairing.matching;

import com.sun.management.OperatingSystemMXBean;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The whole engine on generated people: candidates, optimum over all of them, edits and
 * explanations. Started by hand, see the README of the module.
 */
public final class MatchingBenchmark {

    private static final int EDITS = 300;

    private final MatchingProblem problem;
    private final Map<RunControl.Stage, Long> spent = new EnumMap<>(RunControl.Stage.class);
    private RunControl.Stage stage = RunControl.Stage.CANDIDATES;
    private long since = cpu();

    private MatchingBenchmark(MatchingProblem problem) {
        this.problem = problem;
    }

    /** Arguments: mentees, mentors, places in percent of mentees. */
    public static void main(String[] sizes) {
        int mentees = Integer.parseInt(sizes[0]);
        int mentors = Integer.parseInt(sizes[1]);
        int places = Integer.parseInt(sizes[2]);
        for (int round = mentees > 50_000 ? 3 : 0; round < 4; round++) {
            new MatchingBenchmark(GeneratedRegion.of(mentees, mentors, places, 7)).run();
        }
    }

    private void run() {
        since = cpu();
        Matching matching = new MatchingEngine().open(problem, new Clockwork());
        MatchingResult result = matching.result();
        tick(stage);
        System.out.printf(
                "%,d mentees, %,d mentors%n", problem.mentees().size(), problem.mentors().size());
        spent.forEach((name, nanos) -> System.out.printf("  %-12s %8.3f s%n", name, nanos / 1e9));
        System.out.printf(
                "  matched %,d of %,d, score %,d, idle %,d, optimal %s, heap %,d MB%n",
                result.figures().matched(),
                result.figures().wishes(),
                result.figures().score(),
                result.figures().idleMentors(),
                result.certificate().optimal(),
                Runtime.getRuntime().totalMemory() >> 20);
        edits(matching, result);
        questions(matching, result);
    }

    /** Processor time of all threads: other work on the machine does not count. */
    private static long cpu() {
        var bean = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return bean.getProcessCpuTime();
    }

    private void edits(Matching matching, MatchingResult result) {
        var random = new Random(3);
        List<Long> nanos = new ArrayList<>();
        int moved = 0;
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(random, result, i);
            long began = System.nanoTime();
            moved += matching.apply(edit).moved().size();
            nanos.add(System.nanoTime() - began);
        }
        print("edit", nanos);
        System.out.printf("  moved by an edit %.1f%n", (double) moved / EDITS);
    }

    private Edit edit(Random random, MatchingResult result, int i) {
        ProposedPair pair = result.pairs().get(random.nextInt(result.pairs().size()));
        Mentee mentee = problem.mentees().get(random.nextInt(problem.mentees().size()));
        return switch (i % 5) {
            case 0 -> new Edit.Block(new BlockedPair(pair.mentee(), pair.mentor()));
            case 1 -> new Edit.ChangeMentee(mentee);
            case 2 -> new Edit.ChangePlaces(pair.mentor(), 4 + random.nextInt(3));
            case 3 -> new Edit.Freeze(new PairKey(pair.mentee(), pair.mentor(), pair.form()));
            default -> new Edit.Unblock(new BlockedPair(pair.mentee(), pair.mentor()));
        };
    }

    private void questions(Matching matching, MatchingResult result) {
        var random = new Random(4);
        List<Long> why = new ArrayList<>();
        List<Long> instead = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            ProposedPair one = result.pairs().get(random.nextInt(result.pairs().size()));
            ProposedPair other = result.pairs().get(random.nextInt(result.pairs().size()));
            long began = System.nanoTime();
            matching.questions().instead(new PairKey(one.mentee(), other.mentor(), one.form()));
            instead.add(System.nanoTime() - began);
            if (!result.unmatched().isEmpty()) {
                var alone = result.unmatched().get(random.nextInt(result.unmatched().size()));
                began = System.nanoTime();
                matching.questions().whyNobody(alone.mentee(), alone.form());
                why.add(System.nanoTime() - began);
            }
        }
        print("why nobody", why);
        print("what instead", instead);
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        if (!nanos.isEmpty()) {
            System.out.printf(
                    "  %-12s median %.3f ms, 95 %% %.3f ms%n",
                    what,
                    nanos.get(nanos.size() / 2) / 1e6,
                    nanos.get(nanos.size() * 95 / 100) / 1e6);
        }
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
