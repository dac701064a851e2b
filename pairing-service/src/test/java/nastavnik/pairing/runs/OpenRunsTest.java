package nastavnik.pairing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.pairing.matching.Questions;
import nastavnik.pairing.matching.RandomProblems;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A run is opened for its first question; the others are answered at once. */
class OpenRunsTest {

    private static final int INSTANCES = 60;

    private final AtomicInteger openings = new AtomicInteger();

    @Test
    void theSecondQuestionDoesNotOpenTheRunAgainAndIsAnsweredAsIfItDid() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            MatchingProblem problem = new RandomProblems(new Random(seed)).next();
            OpenRuns kept = runs(problem);
            openings.set(0);
            List<Object> first = kept.ask("run", asked -> everything(problem, asked));
            List<Object> second = kept.ask("run", asked -> everything(problem, asked));

            assertThat(openings).as("seed " + seed).hasValue(1);
            assertThat(second).as("seed " + seed).isEqualTo(first);
        }
    }

    @Test
    void eachRunIsAnsweredFromItsOwnQuestion() {
        MatchingProblem problem = new RandomProblems(new Random(1)).next();
        OpenRuns kept = runs(problem);

        kept.ask("one", asked -> asked.blockingPairs(5));
        kept.ask("other", asked -> asked.blockingPairs(5));

        assertThat(openings).hasValue(2);
    }

    @Test
    void whatBrokeOffIsOpenedAnew() {
        OpenRuns kept = runs(new RandomProblems(new Random(1)).next());

        assertThatThrownBy(
                        () ->
                                kept.ask(
                                        "run",
                                        _ -> {
                                            throw new NotFound();
                                        }))
                .isInstanceOf(NotFound.class);
        kept.ask("run", asked -> asked.blockingPairs(5));

        assertThat(openings).hasValue(2);
    }

    @Test
    void manyWhoAskAtOnceAreAnsweredOneAfterTheOther() throws Exception {
        MatchingProblem problem = new RandomProblems(new Random(7)).next();
        OpenRuns kept = runs(problem);
        List<Object> alone = runs(problem).ask("run", asked -> everything(problem, asked));
        openings.set(0);
        List<Callable<List<Object>>> all = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            all.add(() -> kept.ask("run", asked -> everything(problem, asked)));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
        assertThat(openings).hasValue(1);
    }

    @Test
    void aRunThatTakesTooLongIsRefusedByName() {
        MatchingProblem problem = new RandomProblems(new Random(1)).next();
        OpenRuns kept = new OpenRuns(_ -> problem, leaping());

        assertThatThrownBy(() -> kept.ask("run", asked -> asked.blockingPairs(5)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.rule()).isEqualTo("matching-is-in-time"));
    }

    private OpenRuns runs(MatchingProblem problem) {
        return new OpenRuns(
                _ -> {
                    openings.incrementAndGet();
                    return problem;
                },
                Clock.systemUTC());
    }

    /** All that can be asked of everybody. */
    private static List<Object> everything(MatchingProblem problem, Questions asked) {
        List<Object> answers = new ArrayList<>();
        for (Mentee mentee : problem.mentees()) {
            for (String form : mentee.forms()) {
                List<Alternative> others = asked.alternatives(mentee.id(), form, 6);
                List<Relaxation> relaxations = asked.relaxations(mentee.id(), form);
                answers.add(others);
                answers.add(relaxations);
            }
        }
        answers.add(asked.blockingPairs(100));
        return answers;
    }

    /** A clock on which every look at it takes an hour. */
    private static Clock leaping() {
        AtomicInteger looks = new AtomicInteger();
        InstantSource source = () -> Instant.EPOCH.plus(Duration.ofHours(looks.getAndIncrement()));
        return source.withZone(ZoneOffset.UTC);
    }
}
