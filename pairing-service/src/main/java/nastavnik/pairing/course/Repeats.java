package nastavnik.pairing.course;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AlreadyDone;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.Optional;

/**
 * A command whose effect the second check took back was answered with the rule; so is its repeat,
 * also where the first answer was lost with the instance that owed it.
 */
@RestControllerAdvice
@Order(-1)
class Repeats {

    private final AggregateStore<Pair> pairs;
    private final Places places;
    private final Problems problems;

    Repeats(AggregateStore<Pair> pairs, Places places, Problems problems) {
        this.pairs = pairs;
        this.places = places;
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<?> answer(AlreadyDone done) {
        Optional<Stored<Pair>> pair = pairs.find(done.id());
        return pair.flatMap(now -> takenBack(now.state(), done.revision()))
                .<ResponseEntity<?>>map(no -> ResponseEntity.status(no.getStatus()).body(no))
                .orElseGet(() -> asBefore(done));
    }

    private Optional<ProblemDetail> takenBack(Pair pair, long revision) {
        return pair.dossier()
                .takenBack(revision)
                .map(
                        rule ->
                                problems.refusal(
                                        places.refusal(
                                                rule,
                                                pair.dossier().terms(),
                                                pair.team().mentor().participant())));
    }

    private static ResponseEntity<?> asBefore(AlreadyDone done) {
        Stored<AlreadyDone> stored = new Stored<>(done.id(), done.revision(), done);
        return done.added() ? Answers.created(stored) : Answers.done(stored);
    }
}
