package nastavnik.pairing.runs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;

import nastavnik.pairing.matching.MatchingEngine;
import nastavnik.pairing.matching.Questions;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.store.Records;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The runs asked about last, kept open: the first question opens a run, which takes as long as the
 * run did, and the next ones are answered at once. Few, for minutes, and given up when memory is
 * short.
 */
@Component
class OpenRuns {

    private static final int KEPT = 3;
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Function<String, MatchingProblem> inputs;
    private final Patience patience;
    private final MatchingEngine engine = new MatchingEngine();
    private final Cache<String, Opened> opened =
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(IDLE)
                    .scheduler(Scheduler.systemScheduler())
                    .softValues()
                    .build();

    @Autowired
    OpenRuns(Records<RunInput> inputs, Clock clock) {
        this(run -> inputs.find(run).orElseThrow(NotFound::new).problem(), clock);
    }

    OpenRuns(Function<String, MatchingProblem> inputs, Clock clock) {
        this.inputs = inputs;
        this.patience = new Patience(PATIENCE, clock);
    }

    /** A matching is for one thread at a time: the others wait for their turn. */
    private static final class Opened {
        private final ReentrantLock turn = new ReentrantLock();
        private @Nullable Questions questions;
    }

    /**
     * Answers a question about a run.
     *
     * @throws nastavnik.platform.aggregate.Refusal {@code matching-is-in-time} if it cannot be
     *     opened, or is not free, in a minute
     */
    <T> T ask(String run, Function<Questions, T> question) {
        Opened one = opened.get(run, _ -> new Opened());
        await(one.turn);
        try {
            return question.apply(questions(run, one));
        } catch (RuntimeException e) {
            // What broke off in the middle may be half changed: the next one opens anew.
            one.questions = null;
            throw e;
        } finally {
            one.turn.unlock();
        }
    }

    private Questions questions(String run, Opened one) {
        Questions known = one.questions;
        if (known == null) {
            MatchingProblem problem = inputs.apply(run);
            known = patience.with(control -> engine.open(problem, control).questions());
            one.questions = known;
        }
        return known;
    }

    private static void await(ReentrantLock turn) {
        try {
            if (!turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw Patience.over();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
